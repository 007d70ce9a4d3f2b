import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  addDays,
  atHour,
  isoDay,
  isWorkingDay,
  workingDayFrom,
  workingDayUntil,
  ZONE,
} from './working-day';

const anyDay = fc
  .integer({ min: 0, max: 40 * 365 })
  .map((days) => isoDay(DateTime.utc(2020, 1, 1).plus({ days })));

describe('working days', () => {
  it.each([
    ['2027-03-25', 'skærtorsdag'],
    ['2027-03-26', 'langfredag'],
    ['2027-03-29', '2. påskedag'],
    ['2027-05-06', 'Kristi himmelfartsdag'],
    ['2027-05-07', 'the day after it'],
    ['2027-05-17', '2. pinsedag'],
    ['2028-06-05', 'grundlovsdag'],
    ['2026-12-24', 'juleaften'],
    ['2026-12-31', 'nytårsaften'],
    ['2027-01-01', 'nytårsdag'],
    ['2027-02-20', 'a Saturday'],
  ])('leave out %s (%s)', (day) => {
    expect(isWorkingDay(day)).toBe(false);
  });

  it.each(['2024-04-26', '2027-05-18', '2028-02-29', '2027-05-14'])('hold %s', (day) => {
    expect(isWorkingDay(day)).toBe(true);
  });

  it('are found forward and back, and nothing is moved that need not be', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [after, before] = [workingDayFrom(day), workingDayUntil(day)];
        expect([isWorkingDay(after), isWorkingDay(before)]).toEqual([true, true]);
        expect(before <= day && day <= after).toBe(true);
        expect(after === day).toBe(isWorkingDay(day));
        for (let at = addDays(before, 1); at < after; at = addDays(at, 1)) {
          expect(isWorkingDay(at)).toBe(false);
        }
      }),
    );
  });

  it('begin at the hour of the Danish clock in summer and winter, on both nights of change too', () => {
    const hours = fc.integer({ min: 6, max: 20 });
    const changes = fc.constantFrom('2027-03-28', '2027-10-31', '2028-02-29', '2028-03-26');
    fc.assert(
      fc.property(fc.oneof(anyDay, changes), hours, (day, hour) => {
        const local = DateTime.fromJSDate(atHour(day, hour), { zone: ZONE });
        expect([isoDay(local), local.hour, local.minute]).toEqual([day, hour, 0]);
      }),
    );
    expect(atHour('2027-03-26', 9).toISOString()).toBe('2027-03-26T08:00:00.000Z');
    expect(atHour('2027-03-30', 9).toISOString()).toBe('2027-03-30T07:00:00.000Z');
  });
});
