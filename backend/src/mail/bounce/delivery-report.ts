const STATUS = /^[245]\.\d{1,3}\.\d{1,3}(?!\S)/;
/** "Other undefined status" of RFC 3463, for a failure that a server does not explain. */
export const UNEXPLAINED = '5.0.0';

/**
 * Why a mail was given up, from the `message/delivery-status` part of a delivery report (RFC 3464).
 * A report that a mail is late, was passed on or has arrived is none of a failure.
 * @returns the status by RFC 3463, such as 5.1.1; null where no recipient has failed
 */
export function failureStatus(report: string): string | null {
  const failed = report
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map(fieldsOf)
    .find((fields) => fields.get('action')?.toLowerCase() === 'failed');
  if (!failed) return null;
  return STATUS.exec(failed.get('status') ?? '')?.[0] ?? UNEXPLAINED;
}

/** The fields of one block under their names in small letters, with folded lines joined. */
function fieldsOf(block: string): Map<string, string> {
  const lines = block.replace(/\n[ \t]+/g, ' ').split('\n');
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon > 0
        ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
        : [];
    }),
  );
}
