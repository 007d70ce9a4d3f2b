import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { SaveDraft } from '@ledelsespuls/contracts/bodies/answering/draft';
import { LARGEST_DRAFT } from './draft.entity';

const BASE64_LENGTH = Math.ceil(LARGEST_DRAFT / 3) * 4;

export class SaveDraftDto implements SaveDraft {
  @ApiProperty({ description: 'The draft, encrypted by the sender, as base64; at most 32 kB' })
  @IsString()
  @MaxLength(BASE64_LENGTH)
  @Matches(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)
  content: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'SHA-256 of the content it takes the place of, in hex; null for a first draft',
  })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  replaces: string | null;
}
