import fc from 'fast-check';
import { DateTime } from 'luxon';
import { MONTHS_AHEAD, occurrencesOf } from './occurrences-of';
import type { SeriesRule } from './series-rule';
import { isoDay, isWorkingDay } from './working-day';

const rule = (change: Partial<SeriesRule> = {}): SeriesRule => ({
  name: 'Puls',
  kind: 'pulse',
  weeks: [10, 23],
  weekday: 2,
  hour: 9,
  daysOpen: 10,
  mails: [],
  minimum: 5,
  rosterMaxAge: 30,
  ...change,
});

describe('the rounds of a series', () => {
  it('lie on working days within eighteen months, once per week asked for, in order', () => {
    const days = fc.integer({ min: 0, max: 30 * 365 });
    const weeks = fc.uniqueArray(fc.integer({ min: 1, max: 53 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, weeks, fc.integer({ min: 1, max: 5 }), (day, asked, weekday) => {
        const today = DateTime.utc(2026, 1, 1).plus({ days: day });
        const until = isoDay(today.plus({ months: MONTHS_AHEAD }));
        const found = occurrencesOf(rule({ weeks: asked, weekday }), isoDay(today));
        expect(found.every(({ opensOn }) => isWorkingDay(opensOn))).toBe(true);
        expect(found.every(({ opensOn }) => opensOn > isoDay(today) && opensOn <= until)).toBe(
          true,
        );
        expect(new Set(found.map(({ slot }) => slot)).size).toBe(found.length);
        expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
        const order = found.map(({ opensOn }) => opensOn);
        expect(order).toEqual([...order].sort());
        expect(found.length).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('are named by the year, the month, or the week where two share a month', () => {
    const names = (change: Partial<SeriesRule>) =>
      occurrencesOf(rule(change), '2026-12-31').map(({ name }) => name);
    expect(names({ name: 'Årsmåling', weeks: [42] })).toEqual(['Årsmåling 2027']);
    expect(names({ weeks: [10, 23] }).slice(0, 2)).toEqual(['Puls marts 2027', 'Puls juni 2027']);
    expect(names({ weeks: [10, 12] })[0]).toBe('Puls uge 10 2027');
  });

  it('take the last week for week 53 in a year without one', () => {
    const slots = (today: string) =>
      occurrencesOf(rule({ weeks: [53], weekday: 1 }), today).map(({ slot }) => slot);
    expect(slots('2026-06-01')).toEqual(['2026-W53']);
    expect(slots('2027-06-01')).toEqual(['2027-W52']);
  });

  it('give way to the next working day where offices are closed', () => {
    const [easter] = occurrencesOf(rule({ weeks: [13], weekday: 1 }), '2027-01-01');
    expect(easter).toMatchObject({ slot: '2027-W13', opensOn: '2027-03-30' });
  });
});
