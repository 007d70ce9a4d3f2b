import { OCCASIONS } from '../../lists/rounds/occasions';
import {
  count,
  described,
  either,
  flag,
  instant,
  is,
  listOf,
  named,
  nullable,
  oneOf,
  record,
  text,
  type Body,
} from '../schema';

const OCCASION = {
  occasion: oneOf(OCCASIONS),
  canSend: described('HR can have its mails sent now', flag),
};

/** The mails of an occasion: numbers, and of reminders no number that points at anybody. */
export const OccasionReport = either(
  described('It has not been asked for', record({ ...OCCASION, status: is('none') })),
  record({
    ...OCCASION,
    status: is('shown'),
    waiting: count,
    sent: count,
    uncertain: described('May have arrived more than once', count),
    refused: count,
    bounced: described('Came back after having been taken', count),
  }),
  // How many mails of a reminder wait or went hangs on the roster of the day: HR could have it tell of one.
  described(
    'A reminder',
    record({
      ...OCCASION,
      status: is('asked-for'),
      unanswered: described(
        'How many of all invited had not answered when it was asked for, with or without mail',
        count,
      ),
    }),
  ),
  described(
    'A reminder of a round so small that its number says who has not answered',
    record({ ...OCCASION, status: is('withheld') }),
  ),
);
export type OccasionReport = Body<typeof OccasionReport>;

const ADDRESSEE = { name: text, address: text };

/** An address that a mail server did not take; only of mails that go to everybody. */
export const RefusedAddress = named('RefusedAddress', {
  ...ADDRESSEE,
  code: described('Of the mail server, by RFC 5321', count),
  occasion: oneOf(OCCASIONS),
});
export type RefusedAddress = Body<typeof RefusedAddress>;

/** An address that a mail came back from; only of mails that go to everybody. */
export const BouncedAddress = named('BouncedAddress', {
  ...ADDRESSEE,
  status: described('Why, by RFC 3463, such as 5.1.1 for no such mailbox', text),
  occasion: oneOf(OCCASIONS),
});
export type BouncedAddress = Body<typeof BouncedAddress>;

/** The mails of a round as HR may see them. */
export const MailReport = named('MailReport', {
  isSentExternally: described('False where all mails stay in the mail catcher', flag),
  from: text,
  perMinute: described('Mails a minute', count),
  withMail: described(
    'Leaders who get mails: in a draft of the roster, else of those invited',
    count,
  ),
  withoutMail: described('Those without mail, who get a letter', count),
  occasions: listOf(OccasionReport),
  refusedAddresses: listOf(RefusedAddress),
  seesBounces: described('False where nobody tells the program that a mail came back', flag),
  bouncedAddresses: listOf(BouncedAddress),
  notLeaders: described('They have said that they are no leaders any more', listOf(text)),
});
export type MailReport = Body<typeof MailReport>;

export const QueuedMails = named('QueuedMails', {
  queued: described(
    'Mails put into the queue now; always null of a reminder, which has been taken',
    nullable(count),
  ),
});
export type QueuedMails = Body<typeof QueuedMails>;

/** A mail as it is written, whoever gets it. */
export const MailPreview = named('MailPreview', { subject: text, text, html: text });
export type MailPreview = Body<typeof MailPreview>;

const CAUGHT = { id: text, receivedAt: instant, to: text, subject: text };

/** A mail that went nowhere. */
export const CaughtMail = named('CaughtMail', CAUGHT);
export type CaughtMail = Body<typeof CaughtMail>;

export const CaughtMailContent = named('CaughtMailContent', { ...CAUGHT, text, html: text });
export type CaughtMailContent = Body<typeof CaughtMailContent>;
