import * as fc from 'fast-check';
import { faultIn, isPlaced, NO_MARKS, parseMarks, readFigure } from './marks';

const mark = fc.option(fc.integer({ min: 0, max: 100 }));
const marks = fc.record({ least: mark, likely: mark, most: mark });

describe('the marks of a word', () => {
  it('are an answer exactly where all are placed and in order', () => {
    fc.assert(
      fc.property(marks, (some) => {
        const inOrder = isPlaced(some) && some.least <= some.likely && some.likely <= some.most;
        expect(faultIn(some) === null).toBe(inOrder);
      }),
    );
  });

  it('tell which one is out of order before the others are placed', () => {
    expect(faultIn({ least: 60, likely: 50, most: null })).toBe('least');
    expect(faultIn({ least: null, likely: 50, most: 40 })).toBe('most');
    expect(faultIn({ least: 40, likely: 50, most: null })).toBe('missing');
  });

  it('are kept on the device as they are', () => {
    fc.assert(
      fc.property(marks, (some) => {
        expect(parseMarks(JSON.stringify(some))).toEqual(some);
      }),
    );
    for (const broken of ['', 'null', '{"least": -1, "likely": 1e9}', '[]'])
      expect(parseMarks(broken)).toEqual(NO_MARKS);
  });
});

it.each([
  ['0', 0],
  [' 100 ', 100],
  ['101', null],
  ['', null],
  ['1,5', null],
  ['-1', null],
])('%j typed is %s', (typed, figure) => {
  expect(readFigure(typed)).toBe(figure);
});
