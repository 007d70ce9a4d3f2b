import fc from 'fast-check';
import { CELLS, compared } from './cells.fixture';
import { headline, pointsOfOnePerson, tally } from './headline';

const keys = (counts: ReturnType<typeof tally>) => headline(counts).map(({ key }) => key);

describe('the sentences on top', () => {
  it('tell sure from probable, and hidden from not measured', () => {
    expect(headline(tally(Object.values(CELLS)))).toEqual([
      { key: 'headline.moved', values: { all: 5, higher: 0, lower: 1 } },
      { key: 'headline.probablyHigher', values: { count: 1 } },
      { key: 'headline.same', values: { count: 1 } },
      { key: 'headline.notMeasured', values: { count: 1 } },
      { key: 'headline.withheld', values: { count: 1 } },
    ]);
  });

  it('say no more than there is to say', () => {
    expect(keys(tally([compared()]))).toEqual(['headline.moved', 'headline.same']);
    expect(keys(tally([CELLS['2a']!]))).toEqual(['headline.allWithheld']);
    const both = tally([CELLS['1b']!, compared({ verdict: 'probably-lower', movement: -0.1 })]);
    expect(keys(both)).toContain('headline.probablyBoth');
  });

  it('tell of every subtheme once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.values(CELLS)), { minLength: 1 }), (cells) => {
        const { all, ...parts } = tally(cells);
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(all);
        const said = headline({ all, ...parts })
          .flatMap(({ values }) => Object.entries(values))
          .filter(([name]) => name !== 'all')
          .reduce((sum, [, value]) => sum + Number(value), 0);
        expect(said).toBe(all);
      }),
    );
  });
});

it('says how much one person moves a figure', () => {
  expect(pointsOfOnePerson(78, 'da')).toBe('1,3');
  expect(pointsOfOnePerson(5, 'en')).toBe('20');
});
