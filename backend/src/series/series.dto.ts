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
import type { QuestionnaireKind } from '../questionnaire/questionnaire';
import { PLAN_LIMITS } from './plan-limits';
import type { SeriesRule } from './series-rule';
import { MAIL_STEPS, type MailStep } from './timetable';

const { weekday, hour, daysOpen, rosterMaxAge } = PLAN_LIMITS;

export class SeriesRuleDto implements SeriesRule {
  @ApiProperty({ example: 'Årsmåling' })
  @IsNotEmpty()
  @IsString()
  @MaxLength(60)
  name: string;

  @ApiProperty({ enum: ['annual', 'pulse'] })
  @IsIn(['annual', 'pulse'])
  kind: QuestionnaireKind;

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

  @ApiProperty({ enum: MAIL_STEPS, isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(MAIL_STEPS, { each: true })
  mails: MailStep[];

  @ApiProperty({ minimum: 5, maximum: 20 })
  @IsInt()
  @Min(5)
  @Max(20)
  minimum: number;

  @ApiProperty({ ...rosterMaxAge, description: 'Days that the roster may be old' })
  @IsInt()
  @Min(rosterMaxAge.minimum)
  @Max(rosterMaxAge.maximum)
  rosterMaxAge: number;
}

export class SeriesDto extends SeriesRuleDto {
  @ApiProperty()
  id: string;

  @ApiProperty()
  simulated: boolean;
}

/** What HR changes of one planned round; what is absent stays. */
export class ChangeOccurrenceDto {
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

export class DiscussedDto {
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
export class ScheduleRoundDto {
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
