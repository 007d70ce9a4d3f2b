import { decode, encode } from 'iconv-lite';
import type { ImportEncoding } from '@ledelsespuls/contracts/lists/organisation/imports';

export interface DecodedText {
  readonly text: string;
  readonly encoding: ImportEncoding;
}

/** The bytes that stand for æ, ø, å, Æ, Ø and Å; in Windows-1252 other letters and usual signs count too. */
const DANISH: readonly (readonly [ImportEncoding, RegExp])[] = [
  ['windows-1252', /[\xC0-\xFF\x91-\x97]/g],
  ['cp850', /[\x86\x8F\x91\x92\x9B\x9D]/g],
  ['macintosh', /[\x81\x8C\xAE\xAF\xBE\xBF]/g],
];
/** UTF-8 of a letter beyond ASCII, taken for Windows-1252 and written as UTF-8 once more. */
const TWICE = /[ÃÂ][\u0080-\u00BF\u0152-\u2122]/;

/**
 * Decodes a text file: UTF-16 by its byte order mark, UTF-8, UTF-8 written twice, else the one of
 * Windows-1252, DOS (code page 850, which has its Danish letters where 865 has them) and Mac Roman in
 * which most of its bytes are Danish letters. A byte order mark is left out.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, encoding } = decodeBytes(bytes);
  return { text: text.replace(/^\uFEFF/, ''), encoding };
}

function decodeBytes(bytes: Uint8Array): DecodedText {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) {
    return { text: decode(bytes, mark === 0xfffe ? 'utf16le' : 'utf16be'), encoding: 'utf-16' };
  }
  const text = fromUtf8(bytes);
  if (text === null) return fromOneByte(bytes);
  if (!TWICE.test(text)) return { text, encoding: 'utf-8' };
  const once = fromUtf8(encode(text.replace(/^\uFEFF/, ''), 'windows-1252'));
  return once === null ? { text, encoding: 'utf-8' } : { text: once, encoding: 'utf-8-twice' };
}

function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function fromOneByte(bytes: Uint8Array): DecodedText {
  const latin1 = decode(bytes, 'latin1');
  const scores = DANISH.map(([, letters]) => latin1.match(letters)?.length ?? 0);
  const [encoding] = DANISH[scores.indexOf(Math.max(...scores))]!;
  return { text: decode(bytes, encoding), encoding };
}
