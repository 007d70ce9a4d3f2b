import { AnswerError, call, codeHeader } from '../sending/answer-api';
import { parseDraft, type KeptDraft } from './draft';
import { decryptDraft, encryptDraft, fingerprintOf } from './draft-cipher';

const PATH = '/api/answer/draft';

/** A draft that the server holds encrypted, and the fingerprint of the bytes that held it. */
export interface SharedDraft {
  readonly draft: KeptDraft;
  readonly fingerprint: string;
}

/**
 * @param code what the device made, by which alone the draft is then found and opened; null for the link
 * @returns null where there is none, or none that it opens
 */
export async function fetchSharedDraft(
  token: string,
  code: string | null,
): Promise<SharedDraft | null> {
  const init = { method: 'GET', headers: codeHeader(code) };
  const { content } = await call(token, PATH, init, readContent);
  if (content === null) return null;
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const text = await decryptDraft(code ?? token, bytes);
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
  code: string | null,
  draft: KeptDraft,
  replaces: string | null,
): Promise<string> {
  const bytes = await encryptDraft(code ?? token, JSON.stringify(draft));
  if (bytes === null) throw new AnswerError({ code: 'draft-too-large' });
  const content = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  // Kept alive, since the last touch is often followed by putting the phone away.
  const body = JSON.stringify({ content, replaces });
  const init = { method: 'PUT', keepalive: true, headers: codeHeader(code), body };
  await call(token, PATH, init, (response) => response.json());
  return fingerprintOf(bytes);
}

export async function removeSharedDraft(token: string, code: string | null): Promise<void> {
  const init = { method: 'DELETE', headers: codeHeader(code) };
  await call(token, PATH, init, (response) => response.json());
}

async function readContent(response: Response): Promise<{ content: string | null }> {
  return (await response.json()) as { content: string | null };
}
