/** A file in a zip archive, still packed. */
export interface ArchiveEntry {
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  /** In bytes, as the archive claims; it may lie. */
  readonly unpackedSize: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;

/**
 * Lists what a zip archive holds by its central directory (APPNOTE 4.3.12 and 4.3.16).
 * @returns null where it is no archive that starts at the first byte; archives with 64-bit sizes are
 *   not read, since nothing that may be uploaded needs them
 */
export function archiveEntries(bytes: Uint8Array): ArchiveEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    if (end === null) return null;
    const start = view.getUint32(end + 16, true);
    // Bytes before or between would let another reader see another archive than this one.
    if (start + view.getUint32(end + 12, true) !== end) return null;
    const entries: ArchiveEntry[] = [];
    let at = start;
    while (at < end) {
      if (view.getUint32(at, true) !== DIRECTORY) return null;
      const packedSize = view.getUint32(at + 20, true);
      const local = view.getUint32(at + 42, true);
      if (view.getUint32(local, true) !== LOCAL) return null;
      const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (data + packedSize > start) return null;
      entries.push({
        packed: bytes.subarray(data, data + packedSize),
        isDeflated: view.getUint16(at + 10, true) !== 0,
        unpackedSize: view.getUint32(at + 24, true),
      });
      at +=
        46 +
        view.getUint16(at + 28, true) +
        view.getUint16(at + 30, true) +
        view.getUint16(at + 32, true);
    }
    return at === end ? entries : null;
  } catch (error) {
    // A place outside the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}
