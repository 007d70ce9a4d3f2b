import { EMPTY_DRAFT, type Draft } from './draft';

/** Where a link's draft lies on the device. The link itself is not kept there, only its fingerprint. */
export async function draftKey(token: string): Promise<string> {
  const bytes = new TextEncoder().encode(`draft:${token}`);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `ledelsespuls.draft.${hex.join('').slice(0, 32)}`;
}

export function readDraft(key: string): Draft | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : parseDraft(text);
  } catch {
    return null;
  }
}

export function parseDraft(text: string): Draft {
  return { ...EMPTY_DRAFT, ...(JSON.parse(text) as Partial<Draft>) };
}

export function writeDraft(key: string, draft: Draft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage that is full or switched off: the open page still holds the answers.
  }
}

export function removeDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
