export interface ContactPart {
  readonly text: string;
  /** What a touch on it opens; null for plain words. */
  readonly href: string | null;
}

const REACHABLE =
  /([^\s@,;:()<>]+@[^\s@,;:()<>]+\.[a-z]{2,}|(?:\+45 ?)?\d{2}(?: ?\d{2}){3}(?!\d))/gi;

/** A contact in the municipality's own words, with its mail addresses and Danish telephone numbers apart. */
export function contactParts(contact: string): ContactPart[] {
  // Splitting by a pattern with one group puts what it matched at every other place.
  return contact.split(REACHABLE).flatMap((text, place): ContactPart[] => {
    if (text === '') return [];
    if (place % 2 === 0) return [{ text, href: null }];
    const isMail = text.includes('@');
    return [{ text, href: isMail ? `mailto:${text}` : `tel:${text.replaceAll(' ', '')}` }];
  });
}
