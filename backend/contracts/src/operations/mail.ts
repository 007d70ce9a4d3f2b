import {
  CaughtMail,
  CaughtMailContent,
  MailPreview,
  MailReport,
  QueuedMails,
} from '../bodies/rounds/mail';
import { listOf } from '../bodies/schema';
import type { Occasion } from '../lists/rounds/occasions';
import { answers, done, takes } from './operation';

const ofOccasion = takes<{ path: { occasion: Occasion } }>();

/** The mails of a round, and those that have gone nowhere. */
export const MAIL = {
  'GET /api/rounds/{key}/mail': answers(MailReport),
  'POST /api/rounds/{key}/mail/{occasion}': answers(QueuedMails, 200, ofOccasion),
  'GET /api/rounds/{key}/mail/{occasion}/preview': answers(MailPreview, 200, ofOccasion),
  'POST /api/rounds/{key}/mail/{occasion}/test': done(204, ofOccasion),
  'GET /api/caught-mails': answers(listOf(CaughtMail)),
  'GET /api/caught-mails/{id}': answers(CaughtMailContent),
};
