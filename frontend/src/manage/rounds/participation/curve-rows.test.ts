import { curveRows } from './curve-rows';

it('lays two rounds side by side by the day since they opened; a day without a count is no zero', () => {
  expect(
    curveRows({
      curve: [{ dayNumber: 1, share: 0.2 }],
      previous: {
        name: 'Sidste',
        curve: [
          { dayNumber: 2, share: 0.5 },
          { dayNumber: 1, share: 0.1 },
        ],
      },
    }),
  ).toEqual([
    { day: 1, now: 0.2, previous: 0.1 },
    { day: 2, now: null, previous: 0.5 },
  ]);
});
