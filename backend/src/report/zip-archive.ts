import { zipSync, type Zippable } from 'fflate';

/**
 * Files as one zip archive. The same files give the same bytes.
 * @param day ISO day that every file in it bears
 */
export function zipArchive(files: Readonly<Record<string, Uint8Array>>, day: string): Buffer {
  // The format knows no zone, so the day is written as it is.
  const mtime = new Date(`${day}T12:00:00`);
  return Buffer.from(zipSync({ ...files } satisfies Zippable, { level: 9, mtime }));
}
