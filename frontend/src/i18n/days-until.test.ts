import { daysUntil } from './days-until';

it('counts days, over the change of the clock too', () => {
  expect(daysUntil('2026-12-16', '2026-12-16')).toBe(0);
  expect(daysUntil('2026-10-26', '2026-10-24')).toBe(2);
  expect(daysUntil('2026-03-29', '2026-03-30')).toBe(-1);
});
