import { isDaysOpen, readWeeks } from './plan-fields';

describe('what HR types of a plan', () => {
  it('is week numbers in any order, each once', () => {
    expect(readWeeks('48, 10,23 10')).toEqual([10, 23, 48]);
    for (const wrong of ['', '0', '54', '10, x', '1.5']) expect(readWeeks(wrong)).toBeNull();
  });

  it('is a whole number of days', () => {
    expect(['3', '60', '2', '61', '', '4.5'].map(isDaysOpen)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
