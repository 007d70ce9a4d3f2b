import { createEvents, type DateTime, type EventAttributes } from 'ics';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';

interface CalendarRound {
  readonly key: string;
  readonly name: string;
  /** ISO days. */
  readonly opensOn: string | null;
  readonly closesOn: string;
}

const TEXTS: Readonly<Record<Language, Readonly<Record<'opens' | 'closes' | 'where', string>>>> = {
  da: {
    opens: 'kan besvares fra i dag',
    closes: 'sidste dag at svare',
    where: 'Brug dit eget link fra mailen. Det står ikke her, for en kalender kan ses af andre.',
  },
  en: {
    opens: 'can be answered from today',
    closes: 'last day to answer',
    where: 'Use your own link from the mail. It is not here: others may see a calendar.',
  },
};

/**
 * A calendar file (RFC 5545) with the day a round opens and its last day, each an all-day event. It
 * holds no link and no name.
 */
export function roundCalendar(round: CalendarRound, language: Language): string {
  const { opens, closes, where } = TEXTS[language];
  const event = (what: string, day: string, id: string): EventAttributes => ({
    uid: `${id}.${round.key}@ledelsespuls`,
    productId: 'ledelsespuls',
    title: `${round.name}: ${what}`,
    description: where,
    start: partsOf(day),
    // Not a duration: the library writes a whole day's in a form that RFC 5545 does not allow.
    end: partsOf(day, 1),
    busyStatus: 'FREE',
  });
  const events = [
    ...(round.opensOn === null ? [] : [event(opens, round.opensOn, 'opens')]),
    event(closes, round.closesOn, 'closes'),
  ];
  const { value, error } = createEvents(events);
  if (value === null) throw error ?? new Error('The calendar could not be made');
  return value;
}

function partsOf(day: string, daysLater = 0): DateTime {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + daysLater);
  return [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()];
}
