import { formatDay, formatInterval, formatShare, localDay } from './format';

/** Danish puts a space that does not break before %. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

it('writes shares as whole percentages', () => {
  expect(plain(formatShare(0.614, 'da'))).toBe('61 %');
  expect(formatShare(0.614, 'en')).toBe('61%');
  expect(plain(formatShare(0, 'da'))).toBe('0 %');
});

it('writes an interval with one sign of percent', () => {
  expect(plain(formatInterval({ low: 0.605, high: 0.75 }, 'da'))).toBe('61–75 %');
});

it('writes a day in words, day before month in both languages', () => {
  expect(formatDay('2026-12-05', 'da')).toBe('5. december 2026');
  expect(formatDay('2026-12-05', 'en')).toBe('5 December 2026');
});

it('takes the day where the reader is, not the one of UTC', () => {
  expect(localDay(new Date(2026, 0, 2, 0, 30))).toBe('2026-01-02');
  expect(localDay(new Date(2026, 10, 24, 23, 59))).toBe('2026-11-24');
});
