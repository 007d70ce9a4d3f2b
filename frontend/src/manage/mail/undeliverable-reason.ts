export type UndeliverableReason =
  'unknown' | 'full' | 'closed' | 'late' | 'blocked' | 'unexplained';

/**
 * Why a mail did not reach its address, in a word that HR can act on.
 * @param code the status of a returned mail by RFC 3463, such as 5.1.1, or the code of a refusal by
 * RFC 5321, such as 550; servers use 550 for more than one reason, so it alone explains nothing
 */
export function undeliverableReason(code: string): UndeliverableReason {
  if (/^5\.1\./.test(code)) return 'unknown';
  if (/^[45]\.2\.2$/.test(code) || code === '552') return 'full';
  if (/^5\.2\.1$/.test(code)) return 'closed';
  if (/^4\.4\.7$/.test(code)) return 'late';
  if (/^5\.7\./.test(code)) return 'blocked';
  return 'unexplained';
}
