import { failureStatus, UNEXPLAINED } from './delivery-report';

/** What is read of a mail that came to the address of one of ours. */
export interface IncomingMail {
  readonly subject: string;
  readonly from: string;
  /** By name in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  /** Every `message/delivery-status` in it, also in mails that it carries along. */
  readonly deliveryReports: readonly string[];
  /** It says that a mail was opened or deleted (RFC 8098), so it had arrived. */
  readonly isReceipt: boolean;
}

const DAEMON = /(mailer-?daemon|postmaster|mail delivery (sub)?system)/i;
const LATE = /(delay|forsinke|still being retried|will be retried|warning: (message|could not))/i;
const FAILED =
  /(undeliver|kan ikke leveres|ikke leveret|delivery (has )?failed|delivery failure|returned mail|failure notice|\(failure\)|mail delivery failed|returneret)/i;
const AUTOMATIC =
  /^((re|sv|aw): *)?(automati(c|sk)|auto-?(svar|reply|response)|out of (the )?office|ikke til stede|fravær|ferie)/i;
const STATUS_IN_TEXT = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/;

/**
 * Why a mail of ours came back. Whatever comes to the address of one mail was written by a program, since people answer the
 * sender; so what is no report on a delay or an arrival, no receipt and no automatic reply (RFC 3834) is one that it came back.
 * @returns the status by RFC 3463, 5.0.0 where none is given; null where the mail has not come back
 */
export function returnStatus(mail: IncomingMail): string | null {
  if (mail.deliveryReports.length > 0) {
    return mail.deliveryReports.map(failureStatus).find((status) => status !== null) ?? null;
  }
  if (mail.isReceipt || LATE.test(mail.subject)) return null;
  const isReport =
    mail.headers.has('x-failed-recipients') || DAEMON.test(mail.from) || FAILED.test(mail.subject);
  if (!isReport && isAutomaticReply(mail)) return null;
  return STATUS_IN_TEXT.exec(mail.text)?.[0] ?? UNEXPLAINED;
}

function isAutomaticReply({ headers, subject }: IncomingMail): boolean {
  const submitted = headers.get('auto-submitted') ?? 'no';
  return (
    submitted.toLowerCase().startsWith('auto-replied') ||
    ['x-autoreply', 'x-autorespond', 'x-auto-reply'].some((name) => headers.has(name)) ||
    headers.get('precedence')?.toLowerCase() === 'auto_reply' ||
    AUTOMATIC.test(subject)
  );
}
