import type { Notice } from '@ledelsespuls/contracts/bodies/answering/notice';

/** What of the notice is a setting; null where the municipality has not said. */
export type NoticeSettings = Omit<Notice, 'organisation'>;

/** The setting of each part. The parts from `controller` on are those of GDPR article 13. */
export const NOTICE_SETTINGS: Readonly<Record<keyof NoticeSettings, string>> = {
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
export function readNotice(read: (setting: string) => string | null): NoticeSettings {
  const parts = Object.entries(NOTICE_SETTINGS).map(
    ([part, setting]) => [part, read(setting)] as const,
  );
  return Object.fromEntries(parts) as unknown as NoticeSettings;
}

/** Whether text is an address that a browser may follow. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
