import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, ValidateNested } from 'class-validator';
import type { Redaction, DecideComment } from '@ledelsespuls/contracts/bodies/rounds/comment';
import {
  COMMENT_STATES,
  type CommentState,
} from '@ledelsespuls/contracts/lists/answering/comments';

export class RedactionDto implements Redaction {
  @ApiProperty({ type: 'integer', description: 'UTF-16 units from the beginning of the text' })
  @IsInt()
  start: number;

  @ApiProperty({ type: 'integer', description: 'The first that is no longer part of it' })
  @IsInt()
  end: number;
}

export class DecideCommentDto implements DecideComment {
  @ApiProperty({ enum: COMMENT_STATES, description: '`pending` takes an earlier decision back' })
  @IsIn(COMMENT_STATES)
  state: CommentState;

  @ApiPropertyOptional({
    type: [RedactionDto],
    description: 'The words to leave out, where it is redacted',
  })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RedactionDto)
  redactions?: RedactionDto[];
}
