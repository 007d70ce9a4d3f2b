/** A token of a personal link, 32 bytes in base64url as the server makes them, with nothing of the kind beside it. */
export const LINK_TOKEN = /(?<![\w-])[\w-]{43}(?![\w-])/;

/** Mail gateways write an address over again in percent signs, now and then twice; what is no such sign is left as it is. */
export function withoutPercentSigns(address: string): string {
  let text = address;
  for (let round = 0; round < 3; round += 1) {
    text = text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
  return text;
}
