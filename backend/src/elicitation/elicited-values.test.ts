import * as fc from 'fast-check';
import { ELICITED_WORDS } from '@ledelsespuls/contracts/lists/results/elicited-words';
import type { Lexicon } from '../baseline/baseline';
import { elicitedValues, expectedByWord } from './elicited-values';
import { lexiconWith } from './lexicon-with';
import { readerConsistency } from './readers/reader-consistency';
import type { Marks, ReaderPlacements } from './readers/reader-placements';
import { isRepeat, PAGES, wordPages } from './readers/word-pages';

const word = { words: '', share: { low: 0, high: 1 } };
const ASSUMED: Lexicon = {
  mange: { ...word, expected: { same: 45, opposite: 35 } },
  nogle: { ...word, loose: true },
};

const around = (likely: number): Marks => ({
  least: Math.max(0, likely - 10),
  likely,
  most: Math.min(100, likely + 10),
});

/** A reader who says the same of each word, and something else the second time. */
function reader(
  first: Marks | 'cannot-say',
  second: Marks | 'cannot-say' = first,
  pages = PAGES,
): ReaderPlacements {
  const words = wordPages(() => 0.5);
  const said = words
    .slice(0, pages)
    .map((_, page) => [page, isRepeat(page) ? second : first] as const);
  return { words, placements: new Map(said) };
}
const valueOf = (readers: readonly ReaderPlacements[], key: string) =>
  elicitedValues(readers, ASSUMED).find((one) => one.word === key)!;

describe('the pages of a reader', () => {
  const numbers = fc.array(fc.double({ min: 0, max: 0.999999, noNaN: true }), {
    minLength: 30,
    maxLength: 30,
  });

  it('ask of each word once, and of three of the first half again', () => {
    fc.assert(
      fc.property(numbers, (drawn) => {
        let place = 0;
        const words = wordPages(() => drawn[place++]!);
        const once = words.filter((_, page) => !isRepeat(page));
        const again = words.filter((_, page) => isRepeat(page));
        expect([...once].sort()).toEqual([...ELICITED_WORDS].sort());
        expect(new Set(again).size).toBe(3);
        for (const one of again) expect(words.indexOf(one)).toBeLessThan(6);
      }),
    );
  });
});

describe('what readers say of the words', () => {
  it('is the median of those who placed it, once, with quartiles', () => {
    const readers = [40, 50, 60, 70, 90].map((likely) => reader(around(likely), around(1)));
    expect(valueOf([...readers, reader('cannot-say')], 'mange')).toEqual({
      word: 'mange',
      placed: 5,
      cannotSay: 1,
      least: 50,
      likely: 60,
      most: 70,
      spread: { low: 50, high: 70 },
      expected: { same: 50, opposite: 40 },
      assumed: { same: 45, opposite: 35 },
    });
  });

  it('counts nobody who has not been through all pages', () => {
    const half = reader(around(10), around(10), PAGES - 1);
    expect(valueOf([half], 'mange')).toMatchObject({ placed: 0, likely: null, spread: null });
  });

  it('gives no expected share from fewer than five, nor of a word that has none', () => {
    const readers = Array.from({ length: 5 }, () => reader(around(60)));
    expect(valueOf(readers.slice(1), 'mange').expected).toBeNull();
    expect(valueOf(readers, 'nogle').expected).toBeNull();
    expect(expectedByWord(elicitedValues(readers, ASSUMED))).toEqual({
      mange: { same: 50, opposite: 40 },
    });
  });

  it('does not depend on the order of the readers', () => {
    const readers = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 20 });
    fc.assert(
      fc.property(readers, (likely) => {
        const some = likely.map((one) => reader(around(one)));
        expect(elicitedValues([...some].reverse(), ASSUMED)).toEqual(elicitedValues(some, ASSUMED));
      }),
      { numRuns: 30 },
    );
  });
});

it('an elicited value takes the place of an assumed one, and of nothing else', () => {
  const elicited = { mange: { same: 55, opposite: 45 }, nogle: { same: 20, opposite: 10 } };
  expect(lexiconWith(ASSUMED, { expected: elicited })).toEqual({
    ...ASSUMED,
    mange: { ...word, expected: elicited.mange },
  });
  expect(lexiconWith(ASSUMED, null)).toEqual(ASSUMED);
});

describe('how consistent readers are', () => {
  it('is told in total and of each, by how far the second figure lies from the first', () => {
    const readers = [
      reader(around(50), around(70)),
      reader(around(50), around(71)),
      reader(around(50), 'cannot-say'),
      reader(around(50), around(50), PAGES - 1),
    ];
    expect(readerConsistency(readers)).toEqual({
      total: { repeats: 6, near: 3, distance: 20.5 },
      readers: [
        { repeats: 3, near: 3, distance: 20 },
        { repeats: 3, near: 0, distance: 21 },
        { repeats: 0, near: 0, distance: null },
      ],
    });
  });
});
