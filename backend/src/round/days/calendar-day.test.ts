import { danishDay, dayInWords } from './calendar-day';

describe('the Danish day', () => {
  it('turns at midnight in Denmark, summer and winter', () => {
    expect(danishDay(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(danishDay(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
    expect(danishDay(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  });
});

it('is written in words, day before month in both languages', () => {
  expect(dayInWords('2026-12-05', 'da')).toBe('5. december 2026');
  expect(dayInWords('2026-12-05', 'en')).toBe('5 December 2026');
});
