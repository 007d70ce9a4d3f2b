/** 32 bytes in base64url, as the server makes them. */
const TOKEN = /(?<![\w-])[\w-]{43}(?![\w-])/;

/**
 * The token in a reader's address, also where a mail gateway has written `#` as `%23`.
 * @param address path, query and fragment of the page that was opened
 * @returns nothing where it holds none
 */
export function readerToken(address: string): string {
  return TOKEN.exec(address.replace(/%(?:25)*23/g, '#'))?.[0] ?? '';
}
