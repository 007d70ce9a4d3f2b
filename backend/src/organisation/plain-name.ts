const DANISH_LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** A name in small letters without accents, words joined by hyphens, such as `boern-og-unge`; '' for a name of signs alone. */
export function plainName(name: string): string {
  return (
    name
      .trim()
      .toLowerCase()
      // Before accents go: an å written in two parts is an å too.
      .normalize('NFC')
      .replace(/[æøå]/g, (letter) => DANISH_LETTERS[letter] ?? letter)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
  );
}
