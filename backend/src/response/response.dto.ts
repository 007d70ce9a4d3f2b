import { ApiProperty } from '@nestjs/swagger';
import type { ApiSchema } from '../problem/api-schema';
import { QuestionnaireDto } from '../questionnaire/questionnaire.dto';
import type { StatementAnswer } from './collected-response';

const ANSWER_SCHEMA: { type: 'object'; additionalProperties: ApiSchema } = {
  type: 'object',
  additionalProperties: {
    oneOf: [
      { type: 'integer', minimum: 1, maximum: 5 },
      { type: 'string', enum: ['dont-know', 'not-relevant'] },
    ],
  },
};

const TEXT_SCHEMA = { type: 'object', additionalProperties: { type: 'string' } } as const;

export class SubmittedResponseDto {
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

export class SurveyRoundDto {
  @ApiProperty()
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'The last day that leaders are told' })
  closesOn: string;

  @ApiProperty({ format: 'date-time', description: 'The end of the last day and a short grace' })
  endsAt: string;

  @ApiProperty()
  simulated: boolean;

  @ApiProperty({ description: 'No figure describes fewer answers than this' })
  minimum: number;
}

export class SurveyDto {
  @ApiProperty({ type: SurveyRoundDto })
  round: SurveyRoundDto;

  @ApiProperty({ type: String, nullable: true })
  forvaltning: string | null;

  @ApiProperty({ type: QuestionnaireDto })
  questionnaire: QuestionnaireDto;

  @ApiProperty({ description: 'An answer has come by this link; it can be replaced, but not read' })
  answered: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Names that answer, at random, for `If-Match` when it is replaced; null for none',
  })
  submission: string | null;
}

export class ReceiptDto {
  @ApiProperty({ enum: [true] })
  received: true;
}
