/** In bytes. The length of what is kept tells no more of the draft than this. */
const BLOCK = 4096;
/** What the server takes, in bytes. */
const LARGEST = 32768;
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;

/**
 * Encrypts a draft under a key that is worked out from a secret, and is never sent itself.
 *
 * @param secret the link's token, or the code that the device made
 * @returns nonce and ciphertext; null for a draft larger than the server takes
 */
export async function encryptDraft(
  secret: string,
  text: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const plain = pad(new TextEncoder().encode(text));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
  if (plain.length + NONCE_LENGTH + TAG_LENGTH > LARGEST) return null;
  const key = await keyOf(secret);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, plain);
  const content = new Uint8Array(NONCE_LENGTH + sealed.byteLength);
  content.set(nonce);
  content.set(new Uint8Array(sealed), NONCE_LENGTH);
  return content;
}

/** The draft's text; null for bytes that were not made with this secret. */
export async function decryptDraft(
  secret: string,
  content: Uint8Array<ArrayBuffer>,
): Promise<string | null> {
  const iv = content.slice(0, NONCE_LENGTH);
  const sealed = content.slice(NONCE_LENGTH);
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await keyOf(secret), sealed);
    return new TextDecoder().decode(plain);
  } catch {
    return null;
  }
}

/** SHA-256 in hex, by which the server knows which content a writer has seen. */
export async function fingerprintOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** HKDF, so that the key is of no use for anything else that is worked out from the secret. */
async function keyOf(secret: string): Promise<CryptoKey> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const base = await crypto.subtle.importKey('raw', bytes(secret), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytes('ledelsespuls draft 1') },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Fills up with spaces, which JSON allows at its end. */
function pad(plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const overhead = NONCE_LENGTH + TAG_LENGTH;
  const length = Math.ceil((plain.length + overhead) / BLOCK) * BLOCK - overhead;
  const padded = new Uint8Array(length).fill(0x20);
  padded.set(plain);
  return padded;
}
