import { createHash, randomBytes } from 'node:crypto';
import {
  checkedCodeOf,
  isCheckedCode,
  readCheckedCode,
} from '@ledelsespuls/contracts/codes/checked-code';
import {
  deriveKeyPair,
  fingerprintOfKey,
  opener,
  seal,
  type KeyPair,
  type SealPurpose,
} from './sealing.crypto';

/** How many characters a box code has, its check character last: 125 random bits and 5 that follow. */
export const BOX_CODE_LENGTH = 26;

export function createBoxCode(): string {
  return checkedCodeOf(randomBytes(BOX_CODE_LENGTH), BOX_CODE_LENGTH);
}

/** The code that was typed; null where it has a slip. */
export function readBoxCode(typed: string): string | null {
  const code = readCheckedCode(typed, BOX_CODE_LENGTH);
  return code !== null && isCheckedCode(code, BOX_CODE_LENGTH) ? code : null;
}

/** A private key that opens with the code alone. */
export async function sealUnderCode(code: string, key: KeyPair): Promise<Buffer> {
  const { publicKey } = await keyOfCode(code);
  return seal(publicKey, purposeOf(key.publicKey), key.privateKey);
}

/** The private key; null where the code is another. */
export async function openWithCode(
  code: string,
  publicKey: Buffer,
  sealed: Buffer,
): Promise<KeyPair | null> {
  const open = await opener(await keyOfCode(code));
  const privateKey = await open(purposeOf(publicKey), sealed).catch(() => null);
  return privateKey && { publicKey, privateKey };
}

/** A code has 125 random bits, so that no slow hash is needed between it and its key. */
function keyOfCode(code: string): Promise<KeyPair> {
  return deriveKeyPair(createHash('sha256').update(`ledelsespuls box code 1 ${code}`).digest());
}

function purposeOf(publicKey: Buffer): SealPurpose {
  return `code ${fingerprintOfKey(publicKey)}`;
}
