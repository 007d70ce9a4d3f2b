import { fill } from '@ledelsespuls/contracts/words/writing/fill';
import { localeOf, percent, percents } from '@ledelsespuls/contracts/words/writing/percent';
import type { ResultWords } from '@ledelsespuls/contracts/words/results';
import type { ItemLevel } from '../comparison/comparison';
import type { Share } from '../publication/publication';

export type Language = 'da' | 'en';

/** How many percentage points one of so many answers is. */
export function pointsOfOne(answered: number, language: Language): string {
  const format = { maximumFractionDigits: 1 };
  return new Intl.NumberFormat(localeOf(language), format).format(100 / answered);
}

/** A rank correlation, to the one decimal that it is published with. */
export function decimal(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: 1 })
    .format(value)
    .replace('-', '−');
}

/** A share as it may be said: a coarsened one as its range where it is of one statement, else about. */
export function shareWords(
  { words, language }: { readonly words: ResultWords; readonly language: Language },
  level: ItemLevel,
  share: Pick<Share, 'value' | 'range'>,
): string {
  const { value, range } = share;
  if (!range) return percent(value, language);
  if (level !== 'statement') return fill(words.share.about, { share: percent(value, language) });
  if (range.high === 1) return fill(words.share.atLeast, { share: percent(range.low, language) });
  if (range.low === 0) return fill(words.share.atMost, { share: percent(range.high, language) });
  return percents(range, language);
}
