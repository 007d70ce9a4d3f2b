/** The day in Denmark at a moment, as an ISO date. */
export function danishDay(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(moment);
}

/** An ISO date in words, such as `11. december 2026`. */
export function dayInWords(day: string, language: 'da' | 'en'): string {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
