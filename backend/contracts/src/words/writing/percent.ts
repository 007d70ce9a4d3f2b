/** Where a language's ways of writing come from: English here is read in Europe, day before month. */
const LOCALES: Readonly<Record<string, string>> = { da: 'da-DK', en: 'en-GB' };

/** A language that has none stands for itself. */
export const localeOf = (language: string): string => LOCALES[language] ?? language;

/** Half a percent goes up, also where binary digits put it a hair below: (60 % + 75 %) / 2 is 68 %. */
export function wholePercent(share: number): number {
  return Math.round(share * 100 + 1e-9);
}

/** A share as a whole percentage: with a hundred leaders a decimal would be less than a person. */
export function percent(share: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language), {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(wholePercent(share) / 100);
}

/** An interval of shares, such as `61–75 %`. */
export function percents(
  { low, high }: { readonly low: number; readonly high: number },
  language: string,
): string {
  return `${wholePercent(low)}–${percent(high, language)}`;
}

/** A difference of shares in whole percentage points. */
export function wholePoints(difference: number): number {
  return Math.round(difference * 100);
}

/** The same with its sign, such as `+12` or `−3`. */
export function points(difference: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language), { signDisplay: 'exceptZero' })
    .format(wholePoints(difference))
    .replace('-', '−');
}
