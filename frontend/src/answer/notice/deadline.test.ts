import { deadlineAt, timeInWords } from './deadline';

const DAYS = { closesOn: '2026-12-11', endsAt: '2026-12-11T23:30:00.000Z' };

describe('the deadline', () => {
  it.each([
    ['2026-12-10T22:59:59Z', null],
    ['2026-12-10T23:00:00Z', 'last-day'],
    ['2026-12-11T22:59:59Z', 'last-day'],
    ['2026-12-11T23:00:00Z', 'grace'],
    ['2026-12-11T23:29:59Z', 'grace'],
    ['2026-12-11T23:30:00Z', 'overdue'],
    ['2026-12-14T08:00:00Z', 'overdue'],
  ] as const)('at %s is %s', (moment, deadline) => {
    expect(deadlineAt(new Date(moment), DAYS)).toBe(deadline);
  });

  it('is told as a time in Denmark', () => {
    expect(timeInWords(DAYS.endsAt, 'da')).toBe('00.30');
    expect(timeInWords(DAYS.endsAt, 'en')).toBe('00:30');
  });
});
