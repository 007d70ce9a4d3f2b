import type { ImportFaultCode } from './import-fault';

export type ReadMail =
  { readonly mail: string; readonly isCleaned: boolean } | { readonly fault: ImportFaultCode };

/** RFC 5321, 4.5.3.1.3. */
const LONGEST_MAIL = 254;
/** A dot-atom of RFC 5322, 3.2.3; quoted local parts are no work addresses. */
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/;

/**
 * Reads a mail address as programs write it: "mailto:" before it, brackets with or without a name around
 * it, a full stop or another separator after it are taken away, since none of them can belong to it; a
 * domain with Danish letters becomes what mail servers look up (IDNA). Whether the address exists only a
 * mail can tell.
 * @returns the address in small letters, or why it cannot be one that mail arrives at
 */
export function readMail(written: string): ReadMail {
  const bracketed = /^[^<>]*<([^<>]*)>$/.exec(written.trim())?.[1] ?? written;
  const bare = bracketed
    .trim()
    .replace(/^(mailto|smtp):/i, '')
    .replace(/(?<=@.*)\?.*$/, '')
    .replace(/^[\s<("';,]+|[\s>)"';,.]+$/g, '')
    .toLowerCase();
  if (/[,;\s].*@/.test(bare) && bare.split('@').length > 2) return { fault: 'several-mails' };
  const [local = '', host, ...more] = bare.split('@');
  if (host === undefined || more.length > 0) return { fault: 'invalid-mail' };
  if (/\P{ASCII}/u.test(local)) return { fault: 'mail-beyond-ascii' };
  const domain = asciiDomain(host);
  const mail = `${local}@${domain}`;
  if (mail.length > LONGEST_MAIL || !LOCAL.test(local) || !DOMAIN.test(domain)) {
    return { fault: 'invalid-mail' };
  }
  return { mail, isCleaned: bare !== written.trim().toLowerCase() };
}

/** As mail servers look it up (IDNA); '' for what is no domain. */
function asciiDomain(host: string): string {
  const url = `http://${host}`;
  return /[/?#:@\\%]/.test(host) || !URL.canParse(url) ? '' : new URL(url).hostname;
}
