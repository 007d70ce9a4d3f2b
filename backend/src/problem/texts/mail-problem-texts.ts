import type { ProblemTexts } from '../problem';

/** Title and detail of what keeps mails from being sent. */
export const MAIL_TEXTS = {
  'test-mail-not-sent': {
    da: [
      'Prøvemailen kom ikke af sted',
      'Mailserveren tog den ikke. Bed it-afdelingen se på SMTP_URL og MAIL_FROM.',
    ],
    en: [
      'The test mail was not sent',
      'The mail server did not take it. Ask IT to look at SMTP_URL and MAIL_FROM.',
    ],
  },
  'mail-not-now': {
    da: [
      'Mailene kan ikke sendes nu',
      'Målingens tilstand tillader det ikke. Se på målingens side, hvad der er næste skridt.',
    ],
    en: ['The mails cannot be sent now', "The round's page says what comes next."],
  },
} as const satisfies Partial<ProblemTexts>;
