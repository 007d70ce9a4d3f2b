import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, ValidateNested } from 'class-validator';
import { LocalisedTextDto } from '../questionnaire/questionnaire.dto';
import type { CommentState } from './reviewed-comment';
import type { BlankKind } from './suggest-blanks';

const STATES = ['pending', 'kept', 'redacted', 'left-out'] as const;

export class BlankDto {
  @ApiProperty({ type: 'integer', description: 'UTF-16 units from the beginning of the text' })
  @IsInt()
  start: number;

  @ApiProperty({ type: 'integer', description: 'The first that is no longer part of it' })
  @IsInt()
  end: number;
}

export class SuggestedBlankDto extends BlankDto {
  @ApiProperty({ enum: ['cpr', 'mail', 'phone', 'person', 'unit'] })
  kind: BlankKind;
}

export class DecideCommentDto {
  @ApiProperty({ enum: STATES, description: '`pending` takes an earlier decision back' })
  @IsIn(STATES)
  state: CommentState;

  @ApiPropertyOptional({
    type: [BlankDto],
    description: 'The words to leave out, where it is redacted',
  })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => BlankDto)
  blanks?: BlankDto[];
}

/** A comment as HR reads it. It says nothing of where it comes from. */
export class CommentDto {
  @ApiProperty()
  id: string;

  @ApiProperty({ type: LocalisedTextDto })
  question: LocalisedTextDto;

  @ApiProperty({
    type: LocalisedTextDto,
    nullable: true,
    description: 'Null for the closing question',
  })
  theme: LocalisedTextDto | null;

  @ApiProperty()
  text: string;

  @ApiProperty({ enum: STATES })
  state: CommentState;

  @ApiProperty({ type: String, nullable: true, description: 'Null unless it is redacted' })
  redacted: string | null;

  @ApiProperty({ type: [SuggestedBlankDto] })
  suggestions: SuggestedBlankDto[];
}

export class ReviewProgressDto {
  @ApiProperty()
  comments: number;

  @ApiProperty({ description: 'Nobody has decided on them; the round waits for them' })
  pending: number;
}
