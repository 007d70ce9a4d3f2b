import type { ComparedCell } from '../api/types';

/** A sentence by its key in the texts, with what is filled in. */
export interface Phrase {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Tally {
  readonly all: number;
  readonly higher: number;
  readonly probablyHigher: number;
  readonly same: number;
  readonly probablyLower: number;
  readonly lower: number;
  readonly notMeasured: number;
  readonly withheld: number;
}

/** Counts each cell once: by its verdict, or by why it has none. */
export function tally(cells: readonly ComparedCell[]): Tally {
  const said = cells.map((cell) => (cell.status === 'compared' ? cell.verdict : cell.status));
  const count = (wanted: (typeof said)[number]) => said.filter((one) => one === wanted).length;
  return {
    all: cells.length,
    higher: count('higher'),
    probablyHigher: count('probably-higher'),
    same: count('cannot-be-told-apart'),
    probablyLower: count('probably-lower'),
    lower: count('lower'),
    notMeasured: count('not-measured-in-2020'),
    withheld: count('withheld'),
  };
}

/** What the reader should leave with, as sentences. Sure and probable verdicts are told apart. */
export function headline(counts: Tally): Phrase[] {
  const { all, higher, lower, same, notMeasured, withheld } = counts;
  const optional = (key: string, count: number) => (count > 0 ? [{ key, values: { count } }] : []);
  if (withheld === all) return [{ key: 'headline.allWithheld', values: { count: all } }];
  return [
    { key: 'headline.moved', values: { all, higher, lower } },
    ...probably(counts),
    ...optional('headline.same', same),
    ...optional('headline.notMeasured', notMeasured),
    ...optional('headline.withheld', withheld),
  ];
}

function probably({ probablyHigher: higher, probablyLower: lower }: Tally): Phrase[] {
  if (higher > 0 && lower > 0) return [{ key: 'headline.probablyBoth', values: { higher, lower } }];
  if (higher > 0) return [{ key: 'headline.probablyHigher', values: { count: higher } }];
  return lower > 0 ? [{ key: 'headline.probablyLower', values: { count: lower } }] : [];
}

/** How many percentage points one person is, so that nobody reads a person as a movement. */
export function pointsOfOnePerson(answered: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(100 / answered);
}
