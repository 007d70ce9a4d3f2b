import { readerToken } from './reader-link';

const token = 'rd-_6zUO5uQ1'.padEnd(43, 'x');

it.each([
  [`/ord#${token}`, token],
  [`/ord%23${token}`, token],
  [`/ord%2523${token}.`, token],
  ['/ord', ''],
  [`/ord#${token}x`, ''],
])('in %s is found %s', (address, found) => {
  expect(readerToken(address)).toBe(found);
});
