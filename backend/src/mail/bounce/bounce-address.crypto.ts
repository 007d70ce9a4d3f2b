import { createHmac, timingSafeEqual } from 'node:crypto';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MARKED = /\+([0-9a-f]{32})([0-9a-f]{12})$/;

/**
 * The address that a mail comes back to where it cannot be delivered, one for each mail (VERP). The
 * mail's id alone stands in its Message-ID and is quoted in answers, so a code by the server's secret
 * keeps others from reporting that it came back.
 * @param address the set address, such as `retur@puls.example.dk`
 * @throws RangeError where `id` is no UUID
 */
export function bounceAddress(secret: string, address: string, id: string): string {
  if (!ID.test(id)) throw new RangeError('The id of a mail is a UUID');
  const at = address.lastIndexOf('@');
  const mark = `${id.replaceAll('-', '')}${code(secret, id).toString('hex')}`;
  return `${address.slice(0, at)}+${mark}${address.slice(at)}`;
}

/** The id of the mail that comes back at this address; null where we have not made the address. */
export function mailOfBounce(secret: string, address: string, recipient: string): string | null {
  const at = recipient.lastIndexOf('@');
  // A mail server on the way may write the letters large.
  const [local, domain] = [recipient.slice(0, at), recipient.slice(at)].map((part) =>
    part.toLowerCase(),
  ) as [string, string];
  const [, hex, given] = MARKED.exec(local) ?? [];
  if (hex === undefined || given === undefined) return null;
  if (`${local.replace(MARKED, '')}${domain}` !== address.toLowerCase()) return null;
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return timingSafeEqual(code(secret, id), Buffer.from(given, 'hex')) ? id : null;
}

function code(secret: string, id: string): Buffer {
  return createHmac('sha256', secret).update(`bounce:${id}`).digest().subarray(0, 6);
}
