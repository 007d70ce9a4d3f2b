import fc from 'fast-check';
import type { Direction, Finding, Lexicon, Scope } from '../baseline';
import { baselineBands, type BaselineNumber } from './baseline-bands';

const LEXICON: Lexicon = {
  alle: { words: '', share: { low: 0.95, high: 1 } },
  mange: { words: '', share: { low: 0.3, high: 0.8 } },
  nogle: { words: '', share: { low: 0.05, high: 0.4 } },
};

function finding(
  id: string,
  scope: Scope,
  direction: Direction,
  quantifier = 'mange',
  subset?: string,
): Finding {
  return {
    id,
    scope,
    direction,
    kind: 'strength',
    quantifier,
    ...(subset ? { subset } : {}),
    subtheme: '1a',
    lines: [1, 1],
    source: 'results',
    quantifierText: '',
    summary: '',
  };
}
const FINDINGS = [
  finding('1a-01', 'kommunen', 'favourable'),
  finding('1a-02', 'boern-og-unge', 'unfavourable', 'nogle'),
  finding('1a-03', 'stabe', 'mixed'),
  finding('1a-04', 'arbejdsmarked', 'unfavourable', 'nogle', 'nye ledere'),
];
const asking = (...measures: string[]) => ({
  key: 'question',
  text: { da: '', en: '' },
  measures,
});
const ALL = asking(...FINDINGS.map(({ id }) => id));
const number = (groupKey: string, itemKey: string, favourable: number): BaselineNumber => ({
  groupKey,
  itemKey,
  favourable,
  answered: 78,
});
const bands = (...numbers: BaselineNumber[]) => baselineBands(FINDINGS, LEXICON, numbers);

describe('the bands of 2020 in a part of the municipality', () => {
  it('are those of kommunen from findings on the whole alone', () => {
    for (const scope of [null, 'kommunen']) {
      expect(bands().ofStatement(ALL, scope)).toMatchObject({
        fromKommune: false,
        band: { findings: ['1a-01'], certain: { low: 0.3, high: 1 } },
      });
    }
  });

  it('are its own where findings speak of it, joined by those of kommunen', () => {
    expect(bands().ofStatement(ALL, 'boern-og-unge')).toMatchObject({
      fromKommune: false,
      band: { findings: ['1a-01', '1a-02'], certain: { low: 0.3, high: 0.95 } },
    });
  });

  it.each(['social-og-sundhed', 'stabe', 'arbejdsmarked'])(
    'are those of kommunen, and said to be, where nothing that counts speaks of %s',
    (scope) => {
      expect(bands().ofStatement(ALL, scope)).toMatchObject({
        fromKommune: true,
        band: { findings: ['1a-01'] },
      });
    },
  );

  it('are missing, never zero, where nothing speaks of the whole', () => {
    expect(bands().ofStatement(asking('1a-02'), null)).toBeNull();
    expect(bands().ofStatement(asking('1a-02'), 'stabe')).toBeNull();
    expect(bands().ofStatement(asking('1a-02'), 'boern-og-unge')).toMatchObject({
      fromKommune: false,
    });
    expect(bands().ofStatement(asking(), null)).toBeNull();
  });

  it("are the municipality's own number where there is one, marked as such and without width", () => {
    const found = bands(
      number('kommunen', 'question', 0.41),
      number('boern-og-unge', 'question', 0.35),
    );
    const point = (share: number) => ({ low: share, high: share });
    expect(found.ofStatement(ALL, null)).toEqual({
      fromKommune: false,
      band: {
        certain: point(0.41),
        likely: point(0.41),
        contradictory: false,
        findings: [],
        basis: 'numbers',
      },
    });
    expect(found.ofStatement(ALL, 'boern-og-unge')).toMatchObject({
      fromKommune: false,
      band: { certain: point(0.35) },
    });
    expect(found.ofStatement(ALL, 'stabe')).toMatchObject({
      fromKommune: true,
      band: { certain: point(0.41) },
    });
  });

  it('have a number for a whole subtheme only where one was imported', () => {
    const found = bands(number('stabe', '1a', 0.5));
    expect(found.ofItem('1a', 'stabe')).toMatchObject({ fromKommune: false });
    expect(found.ofItem('1a', null)).toBeNull();
    expect(found.ofItem('1a', 'boern-og-unge')).toBeNull();
    expect(found.ofStatement(asking(), 'stabe')).toBeNull();
  });

  it('do not depend on the order in which a statement lists its findings', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(FINDINGS), fc.constantFrom(null, 'stabe'), (some, scope) => {
        const ids = some.map(({ id }) => id);
        const lookup = (measures: string[]) => bands().ofStatement(asking(...measures), scope);
        expect(lookup(ids)).toEqual(lookup([...ids].sort()));
      }),
    );
  });
});
