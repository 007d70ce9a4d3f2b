/** Where a language's ways of writing come from: English here is read in Europe, day before month. */
const LOCALES: Readonly<Record<string, string>> = { da: 'da-DK', en: 'en-GB' };
const localeOf = (language: string): string => LOCALES[language] ?? language;

const PERCENT = { style: 'percent', maximumFractionDigits: 0 } as const;

/** A share as a whole percentage: with a hundred leaders a decimal would be less than a person. */
export function formatShare(share: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language), PERCENT).format(wholePercent(share) / 100);
}

/** Half a percent goes up, also where binary digits put it a hair below: (60 % + 75 %) / 2 is 68 %. */
export function wholePercent(share: number): number {
  return Math.round(share * 100 + 1e-9);
}

/** An interval of shares, such as `61–75 %`. */
export function formatInterval(
  { low, high }: { readonly low: number; readonly high: number },
  language: string,
): string {
  return `${wholePercent(low)}–${formatShare(high, language)}`;
}

/** A difference of shares in percentage points with its sign, such as `+12` or `−3`. */
export function formatPoints(difference: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language), {
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  })
    .format(Math.round(difference * 100))
    .replace('-', '−');
}

/** An ISO day in words, such as `15. december 2026`. */
export function formatDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** The ISO day of a moment where the reader is: just after midnight in Denmark it is still yesterday in UTC. */
export function localDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** A moment by the Danish clock, such as `tir. 19. okt. 2027 kl. 09.00`, wherever the reader is. */
export function formatMoment(iso: string, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(iso));
}

/** An ISO month in words, such as `marts 2027`. */
export function formatMonth(month: string, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}
