import { Counted } from '../bodies/answering/counted';
import { Draft, DraftReceipt, type SaveDraft } from '../bodies/answering/draft';
import { Notice } from '../bodies/answering/notice';
import { Receipt, type SubmittedResponse } from '../bodies/answering/response';
import { Survey } from '../bodies/answering/survey';
import { answers, done, file, takes } from './operation';

/** What a leader does by a personal link, and HR's look at it. */
export const ANSWERING = {
  'GET /api/notice': answers(Notice),
  'GET /api/answer': answers(Survey),
  'PUT /api/answer': answers(Receipt, 200, takes<{ body: SubmittedResponse }>()),
  'POST /api/answer/start': done(),
  'POST /api/answer/not-leader': done(),
  'DELETE /api/answer/not-leader': done(),
  'GET /api/answer/calendar': file('text/calendar'),
  'GET /api/answer/draft': answers(Draft),
  'PUT /api/answer/draft': answers(DraftReceipt, 200, takes<{ body: SaveDraft }>()),
  'DELETE /api/answer/draft': answers(DraftReceipt),
  'GET /api/answer/counted': answers(Counted),
  'POST /api/answer/results': done(),
  'GET /api/answer/preview/{kind}/{version}': answers(Survey),
};
