import { LINK_TOKEN, withoutPercentSigns } from '../../api/link-token';

const CODE = /(?<![\w-])(?:[0-9A-Z]{4}-?){3}[0-9A-Z](?![\w-])/i;
const NOT_LEADER = 'ikke-leder';

/**
 * A leader's address as it was sent, of one that a mail program or gateway has changed: `#` written as `%23`, also twice
 * over, a `>`, bracket or full stop after it, a line break or blank inside it, an address that it was wrapped into.
 * @param address path, query and fragment of the page that was opened
 * @returns null where it is as it was sent, or holds no token and no code after its path
 */
export function mendedAddress(address: string): string | null {
  const said = withoutPercentSigns(address).replace(/\s+/g, '');
  const after = /\/svar(.*)$/s.exec(said)?.[1] ?? '';
  const token = (LINK_TOKEN.exec(after) ?? CODE.exec(after))?.[0];
  if (token === undefined) return null;
  const query = after.slice(0, after.indexOf(token)).includes(NOT_LEADER) ? `?${NOT_LEADER}` : '';
  const mended = `/svar${query}#${token}`;
  return mended === address ? null : mended;
}
