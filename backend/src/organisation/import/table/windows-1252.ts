/** What 0x80 to 0x9F mean (WHATWG Encoding, index windows-1252); the rest is as in Latin-1. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Decodes Windows-1252. Node 20's own decoder takes it for Latin-1 and loses š, ž, – and quotes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  return latin1.replace(
    /[\u0080-\u009F]/g,
    (letter) => HIGH[letter.charCodeAt(0) - 0x80] ?? letter,
  );
}
