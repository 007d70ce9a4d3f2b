import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type {
  ChooseEditHolder,
  ChooseRecollection,
  CreateRound,
} from '@ledelsespuls/contracts/bodies/rounds/round';
import type { FetchLinks } from '@ledelsespuls/contracts/bodies/rounds/links';
import {
  EDIT_HOLDERS,
  type EditHolder,
} from '@ledelsespuls/contracts/lists/answering/edit-holders';
import { ROUND_KINDS, type RoundKind } from '@ledelsespuls/contracts/lists/rounds/round-kinds';
import { PLAN_LIMITS } from '@ledelsespuls/contracts/lists/rounds/plan-limits';

const { minimum } = PLAN_LIMITS;

export class CreateRoundDto implements CreateRound {
  @ApiProperty({ example: 'Årsmåling 2026' })
  @IsNotEmpty()
  @IsString()
  @MaxLength(80)
  name: string;

  @ApiProperty({ enum: ROUND_KINDS })
  @IsIn(ROUND_KINDS)
  kind: RoundKind;

  @ApiProperty({ example: '2026.1' })
  @IsNotEmpty()
  @IsString()
  version: string;

  @ApiProperty({
    description: 'The last day to answer, as leaders are told',
    example: '2026-12-11',
  })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  closesOn: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'The first day to answer, at most the last; without it, from when HR opens',
    example: '2026-11-27',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  opensOn?: string | null;

  @ApiPropertyOptional({
    description: 'No figure describes fewer answers; it cannot be changed later',
    ...minimum,
    default: minimum.minimum,
  })
  @IsOptional()
  @IsInt()
  @Min(minimum.minimum)
  @Max(minimum.maximum)
  minimum?: number;

  @ApiPropertyOptional({
    enum: EDIT_HOLDERS,
    default: 'link',
    description: 'Who can change an answer; it can be changed until the round opens',
  })
  @IsOptional()
  @IsIn(EDIT_HOLDERS)
  editHolder?: EditHolder;
}

export class ChooseEditHolderDto implements ChooseEditHolder {
  @ApiProperty({ enum: EDIT_HOLDERS })
  @IsIn(EDIT_HOLDERS)
  editHolder: EditHolder;
}

export class ChooseRecollectionDto implements ChooseRecollection {
  @ApiProperty()
  @IsBoolean()
  asksRecollection: boolean;
}

export class FetchLinksDto implements FetchLinks {
  @ApiPropertyOptional({ description: 'Make new links; the old ones stop working' })
  @IsOptional()
  @IsBoolean()
  replace?: boolean;
}
