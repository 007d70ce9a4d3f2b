import { danishDay } from './calendar-day';

describe('the Danish day', () => {
  it('turns at midnight in Denmark, summer and winter', () => {
    expect(danishDay(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(danishDay(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
    expect(danishDay(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  });
});
