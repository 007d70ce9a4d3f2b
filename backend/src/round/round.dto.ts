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
import { SMALLEST_MINIMUM } from '../disclosure/protect-breakdown';
import type { QuestionnaireKind } from '../questionnaire/questionnaire';
import type { UnitKind } from '../organisation/unit-kind';
import type { RoundState } from './round-state';

/** Above this nothing but kommunen would be left to show. */
const LARGEST_MINIMUM = 20;
const KINDS = ['annual', 'pulse'] as const;
const STATES = ['draft', 'open', 'closed', 'published'] as const;

export class CreateRoundDto {
  @ApiProperty({ example: 'Årsmåling 2026' })
  @IsNotEmpty()
  @IsString()
  @MaxLength(80)
  name: string;

  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  kind: QuestionnaireKind;

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
    minimum: SMALLEST_MINIMUM,
    maximum: LARGEST_MINIMUM,
    default: SMALLEST_MINIMUM,
  })
  @IsOptional()
  @IsInt()
  @Min(SMALLEST_MINIMUM)
  @Max(LARGEST_MINIMUM)
  minimum?: number;
}

export class FetchLinksDto {
  @ApiPropertyOptional({ description: 'Make new links; the old ones stop working' })
  @IsOptional()
  @IsBoolean()
  replace?: boolean;
}

/** A round as HR sees it. */
export class RoundDto {
  @ApiProperty()
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: KINDS })
  kind: QuestionnaireKind;

  @ApiProperty()
  version: string;

  @ApiProperty({ enum: STATES })
  state: RoundState;

  @ApiProperty({ type: String, nullable: true })
  opensOn: string | null;

  @ApiProperty()
  closesOn: string;

  @ApiProperty({ type: String, nullable: true })
  openedOn: string | null;

  @ApiProperty({ type: String, nullable: true })
  closedOn: string | null;

  @ApiProperty({ type: String, nullable: true })
  publishedOn: string | null;

  @ApiProperty({ description: 'No figure describes fewer answers' })
  minimum: number;

  @ApiProperty()
  simulated: boolean;

  @ApiProperty()
  linksFetched: boolean;

  @ApiProperty({
    description: 'Links go out by mail; HR fetches those of leaders without mail only',
  })
  mailed: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'Null before the round opens' })
  invited: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Null before the round opens' })
  answered: number | null;
}

const UNIT_KINDS = ['kommune', 'forvaltning', 'center', 'enhed'] as const;

export class GroupParticipationDto {
  @ApiProperty()
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: UNIT_KINDS })
  kind: UnitKind;

  @ApiProperty({ enum: ['shown', 'withheld'], description: 'Withheld groups have no numbers' })
  status: 'shown' | 'withheld';

  @ApiPropertyOptional()
  invited?: number;

  @ApiPropertyOptional({ description: 'Invitations tried at the mail server' })
  sent?: number;

  @ApiPropertyOptional({ description: 'Invitations that it took' })
  delivered?: number;

  @ApiPropertyOptional()
  started?: number;

  @ApiPropertyOptional()
  answered?: number;
}

export class CurvePointDto {
  @ApiProperty({ description: 'The day of opening is 1' })
  dayNumber: number;

  @ApiProperty({ description: 'Of those invited, 0 to 1' })
  share: number;
}

export class PreviousCurveDto {
  @ApiProperty()
  name: string;

  @ApiProperty({ type: [CurvePointDto] })
  curve: CurvePointDto[];
}

export class ParticipationDto {
  @ApiProperty()
  invited: number;

  @ApiProperty()
  sent: number;

  @ApiProperty()
  delivered: number;

  @ApiProperty()
  started: number;

  @ApiProperty()
  answered: number;

  @ApiProperty({
    description: 'Links went out by mail; else nothing is known of sent and delivered',
  })
  mailed: boolean;

  @ApiProperty({ type: [GroupParticipationDto] })
  groups: GroupParticipationDto[];

  @ApiProperty({ type: [CurvePointDto], description: 'Kommunen, by the end of each day' })
  curve: CurvePointDto[];

  @ApiProperty({
    type: PreviousCurveDto,
    nullable: true,
    description: 'The last round of its kind',
  })
  previous: PreviousCurveDto | null;
}
