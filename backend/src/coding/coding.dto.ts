import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type {
  DecideCoding,
  DecideTie,
  PutCorrection,
} from '@ledelsespuls/contracts/bodies/baseline/coding';
import {
  FINDING_KINDS,
  NEVER_REASONS,
  TIES,
  type FindingKind,
  type NeverReason,
  type Tie,
} from '@ledelsespuls/contracts/lists/results/codebook';

const LONGEST_REASON = 1000;
const MOST_TIES = 100;

export class DecideTieDto implements DecideTie {
  @ApiProperty({ description: 'Key of a statement' })
  @IsString()
  @MaxLength(100)
  statement: string;

  @ApiProperty({ enum: TIES })
  @IsIn(TIES)
  tie: Tie;
}

export class DecideCodingDto implements DecideCoding {
  @ApiProperty({ description: 'Of the coding that was seen' })
  @IsString()
  @MaxLength(100)
  mark: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: '`decidedAt` of your decision that was seen; null where there was none',
  })
  @ValidateIf((_, seen) => seen !== null)
  @IsISO8601()
  seen: string | null;

  @ApiProperty({ enum: FINDING_KINDS })
  @IsIn(FINDING_KINDS)
  kind: FindingKind;

  @ApiPropertyOptional({ enum: NEVER_REASONS })
  @IsOptional()
  @IsIn(NEVER_REASONS)
  never?: NeverReason;

  @ApiProperty({ type: [DecideTieDto] })
  @IsArray()
  @ArrayMaxSize(MOST_TIES)
  @ValidateNested({ each: true })
  @Type(() => DecideTieDto)
  ties: DecideTieDto[];

  @ApiPropertyOptional({ description: 'Required where it differs from the files' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_REASON)
  reason?: string;
}

export class PutCorrectionDto implements PutCorrection {
  @ApiProperty({ description: 'Id of the decision that is put into force' })
  @IsUUID()
  decision: string;
}
