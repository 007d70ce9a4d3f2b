import { looksLikeCpr, withoutCpr } from './cpr';

it.each(['0101701234', '010170-1234', '010170 1234', 'Anna, 311299-0001', '6101701234'])(
  'takes %s for a CPR number',
  (text) => expect(looksLikeCpr(text)).toBe(true),
);

it.each(['10001', '12345678', '3201701234', '0113701234', '01017012345', '4f010170-1234-4b1c'])(
  'takes %s for something else',
  (text) => expect(looksLikeCpr(text)).toBe(false),
);

it('leaves every number out of a text', () => {
  expect(withoutCpr('anna, 0101701234, 020280-4321')).toBe('anna, …, …');
});
