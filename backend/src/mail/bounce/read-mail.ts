import { simpleParser, type HeaderValue } from 'mailparser';
import type { IncomingMail } from './returned-mail';

/** A report that somebody passed on lies in a mail in a mail; deeper than this nobody does. */
const DEEPEST = 3;

/** Takes a mail apart as far as it says whether one of ours came back; nothing else of it is kept. */
export async function readMail(bytes: Buffer, depth = 0): Promise<IncomingMail> {
  const { attachments, headers, subject, from, text, html } = await simpleParser(bytes, {
    keepDeliveryStatus: true,
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
  });
  const ofType = (...types: readonly string[]) =>
    attachments.filter(({ contentType }) => types.includes(contentType));
  const carried = depth < DEEPEST ? ofType('message/rfc822', 'message/global') : [];
  const inside = await Promise.all(carried.map(({ content }) => readMail(content, depth + 1)));
  const own = ofType('message/delivery-status', 'message/global-delivery-status');
  return {
    subject: subject ?? '',
    from: from?.text ?? '',
    headers: new Map([...headers].map(([name, value]) => [name.toLowerCase(), wordOf(value)])),
    text: text || html || '',
    deliveryReports: [
      ...own.map(({ content }) => content.toString('utf8')),
      ...inside.flatMap(({ deliveryReports }) => deliveryReports),
    ],
    isReceipt: ofType('message/disposition-notification').length > 0,
  };
}

function wordOf(value: HeaderValue): string {
  return typeof value === 'string' ? value : '';
}
