import type { QuestionnaireKind } from '../../questionnaire/questionnaire';
import type { MailStep } from '../timetable/timetable';

/** When the rounds of a series come, and how each is run. */
export interface SeriesRule {
  readonly name: string;
  readonly kind: QuestionnaireKind;
  /** ISO weeks of the year. Week 53 means the last week in a year that has no week 53. */
  readonly weeks: readonly number[];
  /** 1 is Monday, 5 is Friday. */
  readonly weekday: number;
  /** Hour of the Danish clock at which the round opens and its mails go out. */
  readonly hour: number;
  /** Days from opening to the last day that answers are taken. */
  readonly daysOpen: number;
  readonly mails: readonly MailStep[];
  /** No figure describes fewer answers. */
  readonly minimum: number;
  /** In days: how old the roster may be when a round opens. */
  readonly rosterMaxAge: number;
}
