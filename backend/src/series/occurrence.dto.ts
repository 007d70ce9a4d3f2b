import { ApiProperty } from '@nestjs/swagger';
import type { QuestionnaireKind } from '../questionnaire/questionnaire';
import type { Gate } from './gates';
import type { SkipReason } from './next-action';
import { MAIL_STEPS, STEPS, type MailStep, type TimetableStep } from './timetable';

export class GateDto implements Gate {
  @ApiProperty({ enum: ['questionnaire', 'roster', 'discussed'] })
  gate: Gate['gate'];

  @ApiProperty()
  isMet: boolean;
}

export class TimetableStepDto {
  @ApiProperty({ enum: STEPS })
  step: TimetableStep;

  @ApiProperty()
  dueAt: string;

  @ApiProperty({ type: String, nullable: true })
  doneAt: string | null;

  @ApiProperty({
    type: String,
    enum: ['done', 'overtaken', 'closed-already', 'links-fetched'],
    nullable: true,
  })
  outcome: 'done' | SkipReason | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Mails queued to everybody; always null of a reminder, as it tells who is left',
  })
  mails: number | null;
}

const OCCURRENCE_STATES = [
  'planned',
  'held',
  'skipped',
  'draft',
  'open',
  'closed',
  'published',
] as const;

/** A planned round as HR sees it in the calendar. */
export class OccurrenceDto {
  @ApiProperty()
  id: string;

  @ApiProperty({ type: String, nullable: true })
  seriesId: string | null;

  @ApiProperty({ type: String, nullable: true })
  seriesName: string | null;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ['annual', 'pulse'] })
  kind: QuestionnaireKind;

  @ApiProperty({ type: String, nullable: true, description: 'Null where there is none to ask' })
  version: string | null;

  @ApiProperty()
  opensOn: string;

  @ApiProperty()
  hour: number;

  @ApiProperty()
  daysOpen: number;

  @ApiProperty({ description: 'The last day to answer' })
  lastDay: string;

  @ApiProperty({ enum: MAIL_STEPS, isArray: true })
  mails: MailStep[];

  @ApiProperty()
  minimum: number;

  @ApiProperty()
  rosterMaxAge: number;

  @ApiProperty()
  simulated: boolean;

  @ApiProperty({ description: 'A new rule of the series leaves it as it is' })
  isEdited: boolean;

  @ApiProperty({ type: String, nullable: true })
  discussedOn: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null until the round is made' })
  roundKey: string | null;

  @ApiProperty({
    enum: OCCURRENCE_STATES,
    description: 'held: its time has come and a gate is not met',
  })
  state: (typeof OCCURRENCE_STATES)[number];

  @ApiProperty({ type: [GateDto], description: 'Empty once the round has opened' })
  gates: GateDto[];

  @ApiProperty({ type: [TimetableStepDto] })
  steps: TimetableStepDto[];
}
