import { NO_MARKS, parseMarks, type Marks } from './marks';

/**
 * Where the marks of a page that are not sent yet lie on the device, under a fingerprint of the link.
 * Null where the browser makes none, as on a page without TLS: then only the page holds them.
 */
export async function unsavedStore(token: string): Promise<string | null> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(`words:${token}`));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `ledelsespuls.words.${hex.join('').slice(0, 32)}`;
}

export function readUnsaved(store: string | null, page: number): Marks {
  try {
    return parseMarks((store && localStorage.getItem(`${store}.${page}`)) ?? '');
  } catch {
    return NO_MARKS;
  }
}

/** @param marks null once they are sent */
export function keepUnsaved(store: string | null, page: number, marks: Marks | null): void {
  if (store === null) return;
  try {
    if (marks === null) localStorage.removeItem(`${store}.${page}`);
    else localStorage.setItem(`${store}.${page}`, JSON.stringify(marks));
  } catch {
    // Storage may be full or forbidden: then the page alone holds them until they are sent.
  }
}
