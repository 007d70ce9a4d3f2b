/** Where mails go and whom they come from. */
export interface MailSettings {
  /** The mail server, such as `smtps://user:password@mail.example.dk`; null keeps all mails in the mail catcher. */
  readonly smtpUrl: string | null;
  /** The sender, as it stands in a mail. */
  readonly from: string;
  /** Mails that are sent in a minute at most. */
  readonly perMinute: number;
  /** Where mails that cannot be delivered come back to; null leaves them with the sender. */
  readonly bounces: BounceSettings | null;
}

export interface BounceSettings {
  /** Each mail comes back to an address of its own, made from this one. */
  readonly address: string;
  readonly host: string;
  readonly port: number;
}

/** What the sender is where nothing leaves the program. */
const LOCAL_SENDER = 'Ledelsespuls <ledelsespuls@localhost>';

/**
 * Reads the settings of mail.
 * @param expect called with what each setting has to be
 * @param host where the program listens
 */
export function readMailSettings(
  text: (name: string) => string | null,
  expect: (holds: boolean, name: string, expected: string) => void,
  host: string,
): MailSettings {
  const smtpUrl = text('SMTP_URL');
  expect(
    smtpUrl === null || (URL.canParse(smtpUrl) && /^smtps?:$/.test(new URL(smtpUrl).protocol)),
    'SMTP_URL',
    'an address such as smtps://user:password@mail.example.dk:465',
  );
  const from = text('MAIL_FROM');
  expect(
    smtpUrl === null ? from === null || from.includes('@') : (from?.includes('@') ?? false),
    'MAIL_FROM',
    'a sender such as "HR i Eksempel Kommune <hr@example.dk>"; it is needed with SMTP_URL',
  );
  const perMinute = Number(text('MAIL_RATE') ?? 120);
  expect(
    Number.isInteger(perMinute) && perMinute >= 1 && perMinute <= 60_000,
    'MAIL_RATE',
    'how many mails to send in a minute, from 1 to 60000',
  );
  const bounces = readBounceSettings(text, expect, host);
  return { smtpUrl, from: from ?? LOCAL_SENDER, perMinute, bounces };
}

function readBounceSettings(
  text: (name: string) => string | null,
  expect: (holds: boolean, name: string, expected: string) => void,
  host: string,
): BounceSettings | null {
  const address = text('MAIL_BOUNCE_ADDRESS');
  const port = text('BOUNCE_PORT');
  // With the mark of a mail the part before @ must stay within the 64 characters of RFC 5321.
  expect(
    address === null ? port === null : /^[\w.-]{1,16}@[\w.-]+$/.test(address),
    'MAIL_BOUNCE_ADDRESS',
    'an address such as retur@puls.example.dk, with at most 16 letters or digits before @; it is needed with BOUNCE_PORT',
  );
  expect(
    port === null
      ? address === null
      : Number.isInteger(Number(port)) && Number(port) >= 1 && Number(port) <= 65535,
    'BOUNCE_PORT',
    'a number from 1 to 65535; it is needed with MAIL_BOUNCE_ADDRESS',
  );
  return address === null || port === null ? null : { address, host, port: Number(port) };
}
