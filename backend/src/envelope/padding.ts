/** In bytes. An answer without long comments fits in one. */
export const PADDED_TO = 8192;
const LENGTH_BYTES = 4;

/** Bytes filled up with zeros to a multiple of 8 kB, so that their length says little of them. */
export function pad(plain: Buffer): Buffer {
  const length = Math.ceil((plain.length + LENGTH_BYTES) / PADDED_TO) * PADDED_TO;
  const padded = Buffer.alloc(length);
  padded.writeUInt32BE(plain.length, 0);
  plain.copy(padded, LENGTH_BYTES);
  return padded;
}

/** @throws RangeError for bytes that `pad` did not make */
export function unpad(padded: Buffer): Buffer {
  const length = padded.length < LENGTH_BYTES ? Infinity : padded.readUInt32BE(0);
  if (LENGTH_BYTES + length > padded.length) throw new RangeError('not padded');
  return padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length);
}
