/** Of a roster: our own columns, or an export of OS2mo. */
export const IMPORT_FORMATS = ['minimal', 'os2mo'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** How a roster's text was read. */
export const IMPORT_ENCODINGS = [
  'utf-8',
  'utf-8-twice',
  'utf-16',
  'windows-1252',
  'cp850',
  'macintosh',
  'xlsx',
] as const;
export type ImportEncoding = (typeof IMPORT_ENCODINGS)[number];
