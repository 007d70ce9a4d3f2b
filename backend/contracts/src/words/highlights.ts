import type { Language } from '../lists/answering/languages';
import type { RoundKind } from '../lists/rounds/round-kinds';
import { isCalled, isRise, type ChangeGrade } from '../lists/results/verdicts';
import { fill } from './writing/fill';
import { HIGHLIGHTS_DANISH, type HighlightWords } from './highlights-da';
import { HIGHLIGHTS_ENGLISH } from './highlights-en';
import { percent, wholePercent, wholePoints } from './writing/percent';

export type { HighlightWords };

export const HIGHLIGHT_WORDS: Readonly<Record<Language, HighlightWords>> = {
  da: HIGHLIGHTS_DANISH,
  en: HIGHLIGHTS_ENGLISH,
};

/** A round as far as it is named after its year or its own name. */
export interface NamedRound {
  readonly name: string;
  readonly kind: RoundKind;
  /** ISO day. */
  readonly closedOn: string;
}

/** What an annual round is called in a sentence: its year. Any other keeps its name. */
export function roundWords({ name, kind, closedOn }: NamedRound): string {
  return kind === 'annual' ? closedOn.slice(0, 4) : name;
}

/** How many whole percentage points a change is, up or down. */
export function pointsOf(change: number): number {
  return Math.abs(wholePoints(change));
}

/** "steget 47 point", "tegn på fald". A sign is not counted: chance gives it now and then. */
export function moveWords(
  { grade, change }: { readonly grade: ChangeGrade; readonly change: number },
  language: Language,
): string {
  return fill(HIGHLIGHT_WORDS[language].grade[grade], { points: pointsOf(change) });
}

/** What moved, as a heading: at most fifteen words where an item's name has five and a group's four. */
export function moveFinding(
  move: {
    readonly level: 'overall' | 'theme' | 'subtheme';
    readonly grade: ChangeGrade;
    readonly earlier: number;
    readonly later: number;
  },
  /** `group` is null for kommunen, which is not named. */
  { item, group }: { readonly item: string; readonly group: string | null },
  language: Language,
): string {
  const { finding } = HIGHLIGHT_WORDS[language];
  const goesUp = isRise(move.grade);
  const values = {
    ...{ item, group: group ?? '' },
    earlier: wholePercent(move.earlier),
    later: percent(move.later, language),
  };
  const key = !isCalled(move.grade)
    ? goesUp
      ? 'signOfRise'
      : 'signOfFall'
    : move.level === 'overall'
      ? goesUp
        ? 'overallRose'
        : 'overallFell'
      : goesUp
        ? 'rose'
        : 'fell';
  return fill(group === null ? finding[key] : finding[`${key}In` as const], values);
}
