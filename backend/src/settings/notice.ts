/** What a leader is told before answering that only the municipality knows; null where it has not said. */
export interface Notice {
  /** Whom to ask for help, such as a name, a mail address and a telephone number. */
  readonly helpContact: string | null;
  /** Address of the accessibility statement that the law asks for. */
  readonly accessibilityStatement: string | null;
  /** Who is responsible for the personal data, with an address. */
  readonly controller: string | null;
  readonly dataProtectionOfficer: string | null;
  readonly purpose: string | null;
  readonly legalBasis: string | null;
  readonly recipients: string | null;
  /** How long the personal data are kept. */
  readonly storage: string | null;
}

/** The setting of each part. The parts from `controller` on are those of GDPR article 13. */
export const NOTICE_SETTINGS: Readonly<Record<keyof Notice, string>> = {
  helpContact: 'HELP_CONTACT',
  accessibilityStatement: 'ACCESSIBILITY_STATEMENT_URL',
  controller: 'DATA_CONTROLLER',
  dataProtectionOfficer: 'DATA_PROTECTION_OFFICER',
  purpose: 'DATA_PURPOSE',
  legalBasis: 'DATA_LEGAL_BASIS',
  recipients: 'DATA_RECIPIENTS',
  storage: 'DATA_STORAGE',
};

/** Reads each part by the name of its setting. */
export function readNotice(read: (setting: string) => string | null): Notice {
  const parts = Object.entries(NOTICE_SETTINGS).map(
    ([part, setting]) => [part, read(setting)] as const,
  );
  return Object.fromEntries(parts) as unknown as Notice;
}

/** Whether text is an address that a browser may follow. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
