import fc from 'fast-check';
import { danishDay } from './calendar-day';
import { endOfAnswering, GRACE_MINUTES } from './end-of-answering';

const MINUTE = 60_000;

describe('the end of answering', () => {
  it.each([
    ['2026-12-11', '2026-12-11T23:30:00Z'],
    ['2026-07-01', '2026-07-01T22:30:00Z'],
    ['2026-12-31', '2026-12-31T23:30:00Z'],
    ['2028-02-29', '2028-02-29T23:30:00Z'],
    // The clock goes forward and back during the last day, and the day before.
    ['2026-03-29', '2026-03-29T22:30:00Z'],
    ['2026-10-25', '2026-10-25T23:30:00Z'],
    ['2026-10-24', '2026-10-24T22:30:00Z'],
  ])('after %s is half past midnight in Denmark', (day, moment) => {
    expect(endOfAnswering(day)).toEqual(new Date(moment));
  });

  it('leaves the whole of the last day, and the grace, whatever the day', () => {
    const days = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = danishDay(date);
        const midnight = endOfAnswering(day).getTime() - GRACE_MINUTES * MINUTE;
        expect(danishDay(new Date(midnight - 1))).toBe(day);
        expect(danishDay(new Date(midnight))).not.toBe(day);
      }),
    );
  });

  it('refuses what is no day', () => {
    expect(() => endOfAnswering('snart')).toThrow(RangeError);
  });
});
