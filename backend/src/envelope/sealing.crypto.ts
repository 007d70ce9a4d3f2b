import { createHash, randomBytes } from 'node:crypto';
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';

/** HPKE (RFC 9180), base mode: X25519, HKDF-SHA256 and AES-256-GCM. */
const SUITE = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
/** In bytes, as all keys of X25519. */
const KEY_LENGTH = 32;

/** What is sealed, so that nothing sealed for one use or place opens as another. */
export type SealPurpose = `${'envelope' | 'box' | 'decision' | 'draft' | 'code'} ${string}`;

/** Both halves of a key, 32 bytes each: with the public one anything is sealed, with the private one opened. */
export interface KeyPair {
  readonly publicKey: Buffer;
  readonly privateKey: Buffer;
}

export async function createKeyPair(): Promise<KeyPair> {
  return deriveKeyPair(randomBytes(KEY_LENGTH));
}

/** The key pair of a secret, always the same of the same (RFC 9180, DeriveKeyPair). */
export async function deriveKeyPair(secret: Buffer): Promise<KeyPair> {
  const pair = await SUITE.kem.deriveKeyPair(bytesOf(secret));
  const [publicKey, privateKey] = await Promise.all([
    SUITE.kem.serializePublicKey(pair.publicKey),
    SUITE.kem.serializePrivateKey(pair.privateKey),
  ]);
  return { publicKey: Buffer.from(publicKey), privateKey: Buffer.from(privateKey) };
}

/** Seals to a public key: its own fresh public key, then the bytes encrypted, 48 bytes longer than they were. */
export async function seal(
  publicKey: Buffer,
  purpose: SealPurpose,
  plain: Buffer,
): Promise<Buffer> {
  const recipientPublicKey = await SUITE.kem.deserializePublicKey(bytesOf(publicKey));
  const { enc, ct } = await SUITE.seal(
    { recipientPublicKey, info: infoOf(purpose) },
    bytesOf(plain),
  );
  return Buffer.concat([Buffer.from(enc), Buffer.from(ct)]);
}

/**
 * Makes what opens with a private key.
 * @returns a function that rejects where the bytes were sealed to another key, for another purpose, or changed
 */
export async function opener({
  publicKey,
  privateKey,
}: KeyPair): Promise<(purpose: SealPurpose, sealed: Buffer) => Promise<Buffer>> {
  const recipientKey = {
    publicKey: await SUITE.kem.deserializePublicKey(bytesOf(publicKey)),
    privateKey: await SUITE.kem.deserializePrivateKey(bytesOf(privateKey)),
  };
  return async (purpose, sealed) => {
    const enc = bytesOf(sealed.subarray(0, KEY_LENGTH));
    const params = { recipientKey, enc, info: infoOf(purpose) };
    return Buffer.from(await SUITE.open(params, bytesOf(sealed.subarray(KEY_LENGTH))));
  };
}

/** Names a public key without giving it. */
export function fingerprintOfKey(publicKey: Buffer): string {
  return createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
}

function infoOf(purpose: SealPurpose): ArrayBuffer {
  return bytesOf(Buffer.from(`ledelsespuls 1 ${purpose}`));
}

/** A copy: a `Buffer` may be a part of a larger piece of memory. */
function bytesOf(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer;
}
