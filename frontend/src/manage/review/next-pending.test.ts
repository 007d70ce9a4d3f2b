import { nextPending } from './next-pending';

const comments = [
  { id: 'a', state: 'pending' },
  { id: 'b', state: 'kept' },
  { id: 'c', state: 'pending' },
] as const;

it.each([
  [null, 'a'],
  ['a', 'c'],
  ['b', 'c'],
  ['c', 'a'],
  ['gone', 'a'],
])('goes from %s to %s', (after, expected) => {
  expect(nextPending(comments, after)?.id).toBe(expected);
});

it('comes back to the only one that is left, and ends when none is', () => {
  expect(nextPending([{ id: 'a', state: 'pending' }], 'a')?.id).toBe('a');
  expect(nextPending([{ id: 'b', state: 'left-out' }], null)).toBeNull();
});
