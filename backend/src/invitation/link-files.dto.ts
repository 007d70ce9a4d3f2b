import { ApiProperty } from '@nestjs/swagger';

export class LinkFilesDto {
  @ApiProperty({ description: 'All links, as CSV' })
  csv: string;

  @ApiProperty({
    type: String,
    nullable: true,
    format: 'byte',
    description: 'A PDF in base64 with a letter for each leader without mail; null without any',
  })
  letters: string | null;

  @ApiProperty({ description: 'How many leaders have no mail' })
  withoutMail: number;
}
