/** Where mails go and whom they come from. */
export interface MailSettings {
  /** The mail server, such as `smtps://user:password@mail.example.dk`; null keeps all mails in the house. */
  readonly smtpUrl: string | null;
  /** The sender, as it stands in a mail. */
  readonly from: string;
  /** Mails that are sent in a minute at most. */
  readonly perMinute: number;
}

/** What the sender is where nothing leaves the house. */
const HOUSE_SENDER = 'Ledelsespuls <ledelsespuls@localhost>';

/**
 * Reads the settings of mail.
 * @param expect called with what each setting has to be
 */
export function readMailSettings(
  text: (name: string) => string | null,
  expect: (holds: boolean, name: string, expected: string) => void,
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
  return { smtpUrl, from: from ?? HOUSE_SENDER, perMinute };
}
