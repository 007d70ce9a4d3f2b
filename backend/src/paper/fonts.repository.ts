import { readFileSync } from 'node:fs';

/** The typeface of everything that is printed, as files of TrueType. */
export interface Fonts {
  readonly regular: Buffer;
  readonly bold: Buffer;
}

const FONTS = '@expo-google-fonts/ibm-plex-sans';

/**
 * IBM Plex Sans under the Open Font License, whole: names may have letters, and verdicts have signs,
 * that the parts of it for web pages lack.
 */
export function readFonts(): Fonts {
  const read = (name: string) =>
    readFileSync(require.resolve(`${FONTS}/${name}/IBMPlexSans_${name}.ttf`));
  return { regular: read('400Regular'), bold: read('600SemiBold') };
}
