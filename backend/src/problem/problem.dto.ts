import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class FaultDto {
  /** Where: file, line and column, or the field. */
  @ApiProperty()
  place: string;

  @ApiProperty()
  code: string;

  @ApiProperty()
  message: string;
}

/** A refusal as `application/problem+json` (RFC 9457), worded in the language of the request. */
export class ProblemDto {
  @ApiProperty({ example: 'about:blank' })
  type: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  status: number;

  @ApiProperty()
  code: string;

  @ApiProperty()
  detail: string;

  @ApiPropertyOptional({ type: [FaultDto] })
  faults?: FaultDto[];

  @ApiPropertyOptional({
    description: 'The day that the refusal speaks of: of opening, of closing',
  })
  day?: string;

  @ApiProperty()
  requestId: string;
}
