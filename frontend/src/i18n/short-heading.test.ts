import { shortHeading, wordsIn } from './short-heading';

it('counts what stands between spaces, also those that do not break', () => {
  expect(wordsIn(' 61\u00a0% i  Social og Sundhed')).toBe(6);
});

it('takes the first heading that is short enough, or the last', () => {
  const long = 'ord '.repeat(16);
  expect(shortHeading([long, 'kort', 'kortere'])).toBe('kort');
  expect(shortHeading([long, `${long}igen`])).toBe(`${long}igen`);
});
