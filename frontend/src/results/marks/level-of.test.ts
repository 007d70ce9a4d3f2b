import { levelOf } from './level-of';

it.each([
  [0, 1],
  [0.244, 1],
  [0.245, 2],
  [0.449, 3],
  [0.5, 3],
  [0.544, 3],
  [0.545, 4],
  [0.744, 4],
  [0.745, 5],
  [1, 5],
])('puts %d where its printed percentage is', (share, level) => {
  expect(levelOf(share)).toBe(level);
});
