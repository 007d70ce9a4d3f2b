import { simulatedDay } from './simulated-day';

it('goes from the first day to the last, and never back', () => {
  const dayOf = simulatedDay('2026-10-20', '2026-11-06', 104);
  const days = Array.from({ length: 104 }, (_, place) => dayOf(place));
  expect([dayOf(-1), days[0], days.at(-1)]).toEqual(['2026-10-20', '2026-10-20', '2026-11-06']);
  expect([...days].sort()).toEqual(days);
  expect(days.filter((day) => day < '2026-10-29').length).toBeGreaterThan(52);
});
