import { localeOf } from '@ledelsespuls/contracts/words/writing/percent';

export {
  percent as formatShare,
  percents as formatInterval,
  points as formatPoints,
  wholePercent,
} from '@ledelsespuls/contracts/words/writing/percent';

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
