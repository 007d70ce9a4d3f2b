import { ApiProperty } from '@nestjs/swagger';
import type { SubmittedResponse } from '@ledelsespuls/contracts/bodies/answering/response';
import {
  OUTSIDE_ANSWERS,
  type StatementAnswer,
} from '@ledelsespuls/contracts/lists/answering/answers';
import type { ApiSchema } from '../problem/api-schema';

const ANSWER_SCHEMA: { type: 'object'; additionalProperties: ApiSchema } = {
  type: 'object',
  additionalProperties: {
    oneOf: [
      { type: 'integer', minimum: 1, maximum: 5 },
      { type: 'string', enum: [...OUTSIDE_ANSWERS] },
    ],
  },
};

const TEXT_SCHEMA = { type: 'object', additionalProperties: { type: 'string' } } as const;

export class SubmittedResponseDto implements SubmittedResponse {
  @ApiProperty({
    ...ANSWER_SCHEMA,
    description: 'By statement key; what is not answered is absent',
  })
  answers: Record<string, StatementAnswer>;

  @ApiProperty({ ...TEXT_SCHEMA, description: 'Background question to option key' })
  background: Record<string, string>;

  @ApiProperty({ ...TEXT_SCHEMA, description: 'Open question to text of at most 1000 characters' })
  comments: Record<string, string>;
}
