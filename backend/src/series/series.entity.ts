import type { BoxCustody } from '@ledelsespuls/contracts/lists/rounds/box';
import type { EditHolder } from '@ledelsespuls/contracts/lists/answering/edit-holders';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { QuestionnaireKind } from '../questionnaire/questionnaire';
import { withinLimits } from './planning/plan-limits';
import type { SeriesRule } from './planning/series-rule';
import type { MailStep } from './timetable/timetable';

/** A survey that comes back: the rule by which its rounds are planned. */
@Entity('series')
@Check('series_weekday_check', withinLimits('weekday', 'weekday'))
@Check('series_hour_check', withinLimits('hour', 'hour'))
@Check('series_days_open_check', withinLimits('days_open', 'daysOpen'))
@Check('series_minimum_check', 'minimum >= 5')
@Check('series_box_custody_check', `box_custody IN ('file', 'codes')`)
@Check('series_edit_holder_check', `edit_holder IN ('link', 'device')`)
@Unique('series_name_unique', ['name'])
export class SeriesEntity implements SeriesRule {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'series_pk' })
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: QuestionnaireKind;

  @Column('int', { array: true })
  weeks: readonly number[];

  @Column('int')
  weekday: number;

  @Column('int')
  hour: number;

  @Column('int', { name: 'days_open' })
  daysOpen: number;

  @Column('text', { array: true })
  mails: readonly MailStep[];

  @Column('int')
  minimum: number;

  @Column('int', { name: 'roster_max_age' })
  rosterMaxAge: number;

  /** Who holds what opens the boxes of its rounds. */
  @Column('text', { name: 'box_custody', default: 'file' })
  boxCustody: BoxCustody;

  /** Who can change an answer in its rounds. */
  @Column('text', { name: 'edit_holder', default: 'link' })
  editHolder: EditHolder;

  /** Belongs to the example: its rounds are simulated. */
  @Column('boolean', { default: false })
  simulated: boolean;
}
