import { readMail } from './read-mail';
import { returnStatus } from './returned-mail';

const mail = (headers: Readonly<Record<string, string>>, body: string) =>
  Buffer.from(
    [...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', body].join('\r\n'),
  );
const status = async (bytes: Buffer) => returnStatus(await readMail(bytes));

const REPORT = [
  '--b',
  'Content-Type: text/plain',
  '',
  'Your mail could not be delivered.',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mx.example.dk',
  '',
  'Final-Recipient: rfc822; anne@example.dk',
  'Action: failed',
  'Status: 5.1.1',
  '',
  '--b--',
].join('\r\n');
const AS_REPORT = 'multipart/report; report-type=delivery-status; boundary=b';

/** How mail servers say that a mail came back, where they do not write a report by RFC 3464. */
const RETURNED: readonly [string, Buffer, string][] = [
  ['a report', mail({ From: 'MAILER-DAEMON@x.dk', 'Content-Type': AS_REPORT }, REPORT), '5.1.1'],
  [
    'qmail in plain text',
    mail(
      { From: 'MAILER-DAEMON@mx.example.dk', Subject: 'failure notice' },
      'Hi. This is the qmail-send program.\n<anne@example.dk>:\nSorry, no mailbox here by that name. (#5.1.1)',
    ),
    '5.1.1',
  ],
  [
    'Exim, which calls itself an automatic reply',
    mail(
      {
        From: 'Mail Delivery System <Mailer-Daemon@x.dk>',
        'Auto-Submitted': 'auto-replied',
        'X-Failed-Recipients': 'anne@example.dk',
        Subject: 'Mail delivery failed: returning message to sender',
      },
      'A message that you sent could not be delivered. 550 Unrouteable address',
    ),
    '5.0.0',
  ],
  [
    'a Danish text without a status',
    mail({ From: 'post@kommune.dk', Subject: 'Kan ikke leveres: Svar' }, 'Postkassen findes ikke.'),
    '5.0.0',
  ],
  [
    'a report that somebody passed on',
    mail(
      {
        From: 'postmester@kommune.dk',
        Subject: 'VS: Retur',
        'Content-Type': 'multipart/mixed; boundary=m',
      },
      [
        '--m',
        'Content-Type: text/plain',
        '',
        'Se denne.',
        '--m',
        'Content-Type: message/rfc822',
        '',
        'From: MAILER-DAEMON@x.dk',
        `Content-Type: ${AS_REPORT}`,
        '',
        REPORT,
        '--m--',
      ].join('\r\n'),
    ),
    '5.1.1',
  ],
  [
    'a report of another type',
    mail(
      {
        From: 'fbl@provider.dk',
        'Content-Type': 'multipart/report; report-type=feedback-report; boundary=f',
      },
      [
        '--f',
        'Content-Type: text/plain',
        '',
        'Complaint',
        '--f',
        'Content-Type: message/feedback-report',
        '',
        'Feedback-Type: abuse',
        '--f--',
      ].join('\r\n'),
    ),
    '5.0.0',
  ],
  [
    'a quoted status in HTML alone',
    mail(
      {
        From: 'Microsoft Outlook <x@kommune.dk>',
        Subject: 'Undeliverable: Svar',
        'Content-Type': 'text/html',
      },
      '<p>Remote Server returned 550 5.2.2 mailbox full</p>',
    ),
    '5.2.2',
  ],
];

const ARRIVED: readonly [string, Buffer][] = [
  [
    'an automatic reply by RFC 3834',
    mail(
      { From: 'anne@example.dk', 'Auto-Submitted': 'auto-replied (vacation)' },
      'Jeg er på ferie. Ring 5.12.25.',
    ),
  ],
  [
    'one of Outlook',
    mail(
      {
        From: 'anne@example.dk',
        Subject: 'Automatisk svar: Svar',
        'X-Auto-Response-Suppress': 'All',
      },
      'Væk',
    ),
  ],
  ['one of an old program', mail({ From: 'anne@example.dk', Precedence: 'auto_reply' }, 'Ude')],
  [
    'one that only its subject tells',
    mail({ From: 'anne@example.dk', Subject: 'Out of office' }, 'Ude'),
  ],
  [
    'a report on a delay',
    mail(
      { From: 'MAILER-DAEMON@x.dk', 'Content-Type': AS_REPORT },
      REPORT.replace('failed', 'delayed'),
    ),
  ],
  [
    'a delay in plain text',
    mail(
      { From: 'MAILER-DAEMON@x.dk', Subject: 'Warning: message delayed 4 hours' },
      '4.4.1 still trying',
    ),
  ],
  [
    'a receipt',
    mail(
      {
        From: 'anne@example.dk',
        'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=d',
      },
      [
        '--d',
        'Content-Type: text/plain',
        '',
        'Læst',
        '--d',
        'Content-Type: message/disposition-notification',
        '',
        'Disposition: manual-action/MDN-sent-manually; displayed',
        '--d--',
      ].join('\r\n'),
    ),
  ],
];

describe('a mail to the address of one of ours', () => {
  it.each(RETURNED)('%s says that it came back', async (_, bytes, expected) => {
    expect(await status(bytes)).toBe(expected);
  });

  it.each(ARRIVED)('%s does not', async (_, bytes) => {
    expect(await status(bytes)).toBeNull();
  });

  it('may be anything at all', async () => {
    expect(await status(Buffer.from(''))).toBe('5.0.0');
    expect(await status(Buffer.from([0, 255, 10, 13, 58, 32]))).toBe('5.0.0');
  });
});
