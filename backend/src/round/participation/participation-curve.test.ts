import { participationCurve } from './participation-curve';

describe('the curve of participation', () => {
  it('counts days from the opening, over the end of summer time too', () => {
    const days = [
      { day: '2026-10-26', answered: 30 },
      { day: '2026-10-23', answered: 10 },
    ];
    expect(participationCurve(days, '2026-10-23', 40)).toEqual([
      { dayNumber: 1, share: 0.25 },
      { dayNumber: 4, share: 0.75 },
    ]);
  });

  it('has no point for a day on which nothing was counted', () => {
    expect(participationCurve([], '2026-10-23', 40)).toEqual([]);
  });

  it('cannot be had of nobody', () => {
    expect(() => participationCurve([], '2026-10-23', 0)).toThrow(RangeError);
  });
});
