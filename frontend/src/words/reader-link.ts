import { LINK_TOKEN, withoutPercentSigns } from '../api/link-token';

/**
 * The token in a reader's address, also where a mail gateway has written `#` as `%23`.
 * @param address path, query and fragment of the page that was opened
 * @returns nothing where it holds none
 */
export function readerToken(address: string): string {
  return LINK_TOKEN.exec(withoutPercentSigns(address))?.[0] ?? '';
}
