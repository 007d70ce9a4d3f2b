import { parseDraft, type KeptDraft } from './draft';

/**
 * Where a link's draft lies on the device. The link itself is not kept there, only its fingerprint.
 * Null where the browser makes no fingerprints, as on a page without TLS: then nothing is kept.
 */
export async function draftKey(token: string): Promise<string | null> {
  // The types promise it, but browsers give it to pages with TLS only.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const bytes = new TextEncoder().encode(`draft:${token}`);
  const digest = await subtle.digest('SHA-256', bytes);
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `ledelsespuls.draft.${hex.join('').slice(0, 32)}`;
}

export function readDraft(key: string | null): KeptDraft | null {
  if (key === null) return null;
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : parseDraft(text);
  } catch {
    return null;
  }
}

/** @returns whether it was kept: storage may be full or forbidden, and then only the page holds it */
export function writeDraft(key: string | null, draft: KeptDraft): boolean {
  if (key === null) return false;
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function removeDraft(key: string | null): void {
  if (key === null) return;
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
