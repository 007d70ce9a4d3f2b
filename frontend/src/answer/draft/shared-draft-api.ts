import { AnswerError, call } from '../sending/answer-api';
import { parseDraft, type KeptDraft } from './draft';
import { decryptDraft, encryptDraft, fingerprintOf } from './draft-cipher';

const PATH = '/api/answer/draft';

/** A draft that the server holds encrypted, and the fingerprint of the bytes that held it. */
export interface SharedDraft {
  readonly draft: KeptDraft;
  readonly fingerprint: string;
}

/** @returns null where there is none, or none that this link opens */
export async function fetchSharedDraft(token: string): Promise<SharedDraft | null> {
  const { content } = await call(token, PATH, { method: 'GET' }, readContent);
  if (content === null) return null;
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const text = await decryptDraft(token, bytes);
  const draft = text === null ? null : parseDraft(text);
  return draft && { draft: { ...draft, isShared: true }, fingerprint: await fingerprintOf(bytes) };
}

/**
 * @param replaces the fingerprint of the draft on the server that this one is based on
 * @returns the fingerprint of what was saved
 * @throws AnswerError `draft-changed` where another device has saved since
 */
export async function saveSharedDraft(
  token: string,
  draft: KeptDraft,
  replaces: string | null,
): Promise<string> {
  const bytes = await encryptDraft(token, JSON.stringify(draft));
  if (bytes === null) throw new AnswerError({ code: 'draft-too-large' });
  const content = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  // Kept alive, since the last touch is often followed by putting the phone away.
  const init = { method: 'PUT', keepalive: true, body: JSON.stringify({ content, replaces }) };
  await call(token, PATH, init, (response) => response.json());
  return fingerprintOf(bytes);
}

export async function removeSharedDraft(token: string): Promise<void> {
  await call(token, PATH, { method: 'DELETE' }, (response) => response.json());
}

async function readContent(response: Response): Promise<{ content: string | null }> {
  return (await response.json()) as { content: string | null };
}
