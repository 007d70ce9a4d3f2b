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
import type { SeriesRule } from './series-rule';
import { MAIL_STEPS, type MailStep } from './timetable';

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

  @ApiProperty({ minimum: 1, maximum: 5, description: '1 is Monday' })
  @IsInt()
  @Min(1)
  @Max(5)
  weekday: number;

  @ApiProperty({ minimum: 6, maximum: 20, description: 'Of the Danish clock' })
  @IsInt()
  @Min(6)
  @Max(20)
  hour: number;

  @ApiProperty({ minimum: 3, maximum: 60 })
  @IsInt()
  @Min(3)
  @Max(60)
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

  @ApiProperty({ minimum: 1, maximum: 365, description: 'Days that the roster may be old' })
  @IsInt()
  @Min(1)
  @Max(365)
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

  @ApiPropertyOptional({ minimum: 6, maximum: 20 })
  @IsOptional()
  @IsInt()
  @Min(6)
  @Max(20)
  hour?: number;

  @ApiPropertyOptional({ minimum: 3, maximum: 60 })
  @IsOptional()
  @IsInt()
  @Min(3)
  @Max(60)
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

  @ApiProperty({ minimum: 6, maximum: 20 })
  @IsInt()
  @Min(6)
  @Max(20)
  hour: number;

  @ApiProperty({ minimum: 3, maximum: 60 })
  @IsInt()
  @Min(3)
  @Max(60)
  daysOpen: number;
}
