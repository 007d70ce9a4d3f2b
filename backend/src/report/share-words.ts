import { fill } from '@ledelsespuls/contracts/words/fill';
import type { ResultWords } from '@ledelsespuls/contracts/words/results';
import type { ItemLevel } from '../comparison/comparison';
import type { Share } from '../publication/publication';
import type { Interval } from '../statistics/intervals/interval';

export type Language = 'da' | 'en';

const LOCALES = { da: 'da-DK', en: 'en-GB' } as const;

/** A share as a whole percentage: with a hundred leaders a decimal would be less than a person. */
export function percent(share: number, language: Language): string {
  const format = { style: 'percent', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(LOCALES[language], format).format(wholePercent(share) / 100);
}

/** Half a percent goes up, also where binary digits put it a hair below, as on the pages of results. */
function wholePercent(share: number): number {
  return Math.round(share * 100 + 1e-9);
}

/** An interval of shares, such as `61–75 %`. */
export function percents({ low, high }: Interval, language: Language): string {
  return `${wholePercent(low)}–${percent(high, language)}`;
}

/** A difference of shares in percentage points with its sign, such as `+12` or `−3`. */
export function points(difference: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { signDisplay: 'exceptZero' })
    .format(Math.round(difference * 100))
    .replace('-', '−');
}

/** How many percentage points one of so many answers is. */
export function pointsOfOne(answered: number, language: Language): string {
  const format = { maximumFractionDigits: 1 };
  return new Intl.NumberFormat(LOCALES[language], format).format(100 / answered);
}

/** A rank correlation, to the one decimal that it is published with. */
export function decimal(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 1 })
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
