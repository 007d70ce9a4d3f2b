const PERCENT = { style: 'percent', maximumFractionDigits: 0 } as const;

/** A share as a whole percentage: with a hundred leaders a decimal would be less than a person. */
export function formatShare(share: number, language: string): string {
  return new Intl.NumberFormat(language, PERCENT).format(share);
}

/** An interval of shares, such as `61–75 %`. */
export function formatInterval(
  { low, high }: { readonly low: number; readonly high: number },
  language: string,
): string {
  return `${Math.round(low * 100)}–${formatShare(high, language)}`;
}

export function formatDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
