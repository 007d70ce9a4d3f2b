import type { Redaction, SuggestedRedaction } from '@ledelsespuls/contracts/bodies/rounds/comment';
import type { RedactionKind } from '@ledelsespuls/contracts/lists/answering/comments';
import { CPR } from '../organisation/cpr';

/** What the roster knows that a comment must not give away. */
export interface RosterNames {
  /** Whole names of people, also of those who have left. */
  readonly people: readonly string[];
  readonly units: readonly string[];
}

const MAIL = /[^\s@<>(),;:]+@[^\s@<>(),;:]+\.\p{L}{2,}/gu;
const PHONE = /(?<![\d.,])(?:(?:\+|00)45[ -]?)?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}(?![\d.,]?\d)/g;

/** Parts of a name that are words of their own, and mean nobody. */
const PARTICLES = new Set([
  'af',
  'al',
  'da',
  'de',
  'den',
  'der',
  'du',
  'el',
  'la',
  'le',
  'van',
  'von',
]);
/** So short a name is a common word when it is written small, such as "bo" and "it". */
const SHORT = 2;

/**
 * Makes what finds the words that HR should think of leaving out: mail addresses, phone and CPR
 * numbers, every first and last name on the roster, and the names of units, each also with a
 * genitive. A suggestion and no more: it misses nicknames and places, and it takes a common word for
 * a name.
 * @returns for a text: suggestions that do not overlap, in the order of the text
 */
export function suggestRedactions({
  people,
  units,
}: RosterNames): (text: string) => SuggestedRedaction[] {
  const parts = people
    .flatMap((name) => name.split(/[\s.-]+/))
    .filter((part) => part.length > 1 && !PARTICLES.has(part.toLowerCase()));
  const searches: (readonly [RedactionKind, RegExp])[] = [
    ['mail', MAIL],
    ['cpr', CPR],
    ['phone', PHONE],
    ...wordsAmong(units).map((words) => ['unit', words] as const),
    ...wordsAmong(parts).map((words) => ['person', words] as const),
  ];
  return (text) => {
    const found: SuggestedRedaction[] = [];
    for (const [kind, pattern] of searches) {
      for (const { index, 0: words } of text.matchAll(pattern)) {
        const redaction = { kind, start: index, end: index + words.length };
        if (!found.some((other) => overlap(other, redaction))) found.push(redaction);
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

function wordsAmong(names: readonly string[]): RegExp[] {
  const known = [...new Set(names.map((name) => name.trim().normalize('NFC')))].filter(Boolean);
  const pattern = (wanted: readonly string[], flags: string) =>
    wanted.length === 0
      ? []
      : [
          new RegExp(
            `(?<![\\p{L}\\p{N}])(?:${[...wanted]
              .sort((a, b) => b.length - a.length)
              .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
              .join('|')})(?:['’]?s|['’])?(?![\\p{L}\\p{N}])`,
            flags,
          ),
        ];
  return [
    ...pattern(
      known.filter(({ length }) => length > SHORT),
      'giu',
    ),
    ...pattern(
      known.filter(({ length }) => length <= SHORT),
      'gu',
    ),
  ];
}

function overlap(a: Redaction, b: Redaction): boolean {
  return a.start < b.end && b.start < a.end;
}
