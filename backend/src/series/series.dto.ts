import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
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
  ValidateIf,
} from 'class-validator';
import { BOX_CUSTODIES, type BoxCustody } from '@ledelsespuls/contracts/lists/rounds/box';
import {
  EDIT_HOLDERS,
  type EditHolder,
} from '@ledelsespuls/contracts/lists/answering/edit-holders';
import { PLAN_LIMITS } from '@ledelsespuls/contracts/lists/rounds/plan-limits';
import type { SeriesRule } from '@ledelsespuls/contracts/bodies/rounds/series';
import type {
  ChangeOccurrence,
  Discussed,
  ScheduleRound,
} from '@ledelsespuls/contracts/bodies/rounds/occurrence';
import { OCCASIONS, type Occasion } from '@ledelsespuls/contracts/lists/rounds/occasions';
import { ROUND_KINDS, type RoundKind } from '@ledelsespuls/contracts/lists/rounds/round-kinds';

const { minimum, weekday, hour, daysOpen, rosterMaxAge } = PLAN_LIMITS;

export class SeriesRuleDto implements SeriesRule {
  @ApiProperty({ example: 'Årsmåling' })
  @IsNotEmpty()
  @IsString()
  @MaxLength(60)
  name: string;

  @ApiProperty({ enum: ROUND_KINDS })
  @IsIn(ROUND_KINDS)
  kind: RoundKind;

  @ApiProperty({ type: [Number], description: 'ISO weeks; 53 is the last week of any year' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(53, { each: true })
  weeks: number[];

  @ApiProperty({ ...weekday, description: '1 is Monday' })
  @IsInt()
  @Min(weekday.minimum)
  @Max(weekday.maximum)
  weekday: number;

  @ApiProperty({ ...hour, description: 'Of the Danish clock' })
  @IsInt()
  @Min(hour.minimum)
  @Max(hour.maximum)
  hour: number;

  @ApiProperty(daysOpen)
  @IsInt()
  @Min(daysOpen.minimum)
  @Max(daysOpen.maximum)
  daysOpen: number;

  @ApiProperty({ enum: OCCASIONS, isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(OCCASIONS, { each: true })
  mails: Occasion[];

  @ApiProperty(minimum)
  @IsInt()
  @Min(minimum.minimum)
  @Max(minimum.maximum)
  minimum: number;

  @ApiProperty({ ...rosterMaxAge, description: 'Days that the roster may be old' })
  @IsInt()
  @Min(rosterMaxAge.minimum)
  @Max(rosterMaxAge.maximum)
  rosterMaxAge: number;

  @ApiPropertyOptional({
    enum: BOX_CUSTODIES,
    description: 'Who can open the boxes of rounds that are made from now on; absent leaves it',
  })
  @IsOptional()
  @IsIn(BOX_CUSTODIES)
  boxCustody?: BoxCustody;

  @ApiPropertyOptional({
    enum: EDIT_HOLDERS,
    description: 'Who can change an answer in rounds that are made from now on; absent leaves it',
  })
  @IsOptional()
  @IsIn(EDIT_HOLDERS)
  editHolder?: EditHolder;
}

/** What HR changes of one planned round; what is absent stays. */
export class ChangeOccurrenceDto implements ChangeOccurrence {
  @ApiPropertyOptional()
  @IsOptional()
  @IsNotEmpty()
  @IsString()
  @MaxLength(80)
  name?: string;

  @ApiPropertyOptional({ example: '2027-10-19' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  opensOn?: string;

  @ApiPropertyOptional(hour)
  @IsOptional()
  @IsInt()
  @Min(hour.minimum)
  @Max(hour.maximum)
  hour?: number;

  @ApiPropertyOptional(daysOpen)
  @IsOptional()
  @IsInt()
  @Min(daysOpen.minimum)
  @Max(daysOpen.maximum)
  daysOpen?: number;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Null asks the newest version of the kind',
  })
  @IsOptional()
  @IsString()
  version?: string | null;
}

export class DiscussedDto implements Discussed {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The day it was discussed in HovedMED; null takes the tick away',
  })
  @ValidateIf((body: DiscussedDto) => body.discussedOn !== null)
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  discussedOn: string | null;
}

/** A timetable for a draft that HR has made by hand. */
export class ScheduleRoundDto implements ScheduleRound {
  @ApiProperty({ example: '2027-10-19' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  opensOn: string;

  @ApiProperty(hour)
  @IsInt()
  @Min(hour.minimum)
  @Max(hour.maximum)
  hour: number;

  @ApiProperty(daysOpen)
  @IsInt()
  @Min(daysOpen.minimum)
  @Max(daysOpen.maximum)
  daysOpen: number;
}
