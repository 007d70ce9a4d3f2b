import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The typeface of everything that is printed, as files of TrueType. */
export interface Fonts {
  readonly regular: Buffer;
  readonly bold: Buffer;
}

/** IBM Plex Sans, which the design system's package carries under the Open Font License. */
export function readFonts(): Fonts {
  const folder = join(
    dirname(require.resolve('dkfds')),
    '../fonts/IBMPlexSans/complete/ttf/IBMPlexSans-',
  );
  return {
    regular: readFileSync(`${folder}Regular.ttf`),
    bold: readFileSync(`${folder}SemiBold.ttf`),
  };
}
