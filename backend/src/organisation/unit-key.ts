const DANISH_LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** A key made of a path of unit names, such as `boern-og-unge/dagtilbud`. */
export function unitKey(names: readonly string[]): string {
  return names.map(part).join('/');
}

function part(name: string): string {
  const plain = name
    .trim()
    .toLowerCase()
    // Before accents go: an å written in two parts is an å too.
    .normalize('NFC')
    .replace(/[æøå]/g, (letter) => DANISH_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain || '-';
}
