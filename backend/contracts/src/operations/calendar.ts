import {
  Occurrence,
  type ChangeOccurrence,
  type Discussed,
  type ScheduleRound,
} from '../bodies/rounds/occurrence';
import { listOf } from '../bodies/schema';
import { Series, type SeriesRule } from '../bodies/rounds/series';
import { answers, done, takes } from './operation';

/** Surveys that come back, and the rounds that they plan. */
export const CALENDAR = {
  'GET /api/series': answers(listOf(Series)),
  'POST /api/series': answers(Series, 201, takes<{ body: SeriesRule }>()),
  'PUT /api/series/{id}': answers(Series, 200, takes<{ body: SeriesRule }>()),
  'DELETE /api/series/{id}': done(),
  'GET /api/calendar': answers(listOf(Occurrence)),
  'GET /api/calendar/{id}': answers(Occurrence),
  'PATCH /api/calendar/{id}': answers(Occurrence, 200, takes<{ body: ChangeOccurrence }>()),
  'POST /api/calendar/{id}/skip': answers(Occurrence),
  'DELETE /api/calendar/{id}/skip': answers(Occurrence),
  'PUT /api/calendar/{id}/discussed': answers(Occurrence, 200, takes<{ body: Discussed }>()),
  'POST /api/calendar/{id}/round': answers(Occurrence),
  'PUT /api/rounds/{key}/timetable': answers(Occurrence, 200, takes<{ body: ScheduleRound }>()),
  'DELETE /api/rounds/{key}/timetable': done(),
};
