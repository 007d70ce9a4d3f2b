import { COUNTED, COUNTED_LENGTH, hashedText } from '@ledelsespuls/contracts/codes/recovery-code';
import { fetchCounted } from '../sending/answer-api';
import type { HeldCode } from '../sending/device-store';

/**
 * Whether the answer that was sent with a code is among those that a closed round counted. The device looks
 * for itself: neither code nor hash is sent. Null where there is no such list, or it cannot be had.
 */
export async function findCounted(token: string, held: HeldCode): Promise<boolean | null> {
  const hashes = await fetchCounted(token).catch(() => null);
  return hashes === null ? null : isAmong(hashes, await countedHash(held));
}

async function countedHash({ round, code }: HeldCode): Promise<Uint8Array> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const editKey = await sha256(bytes(hashedText('row', round, code)));
  return sha256(Uint8Array.from([...bytes(COUNTED), ...editKey]));
}

function isAmong(hashes: Uint8Array, sought: Uint8Array): boolean {
  for (let start = 0; start < hashes.length; start += COUNTED_LENGTH)
    if (sought.every((byte, place) => hashes[start + place] === byte)) return true;
  return false;
}

async function sha256(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', content));
}
