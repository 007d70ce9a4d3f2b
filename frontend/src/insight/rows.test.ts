import type { ComparedCell } from '../api/types';
import { countVerdicts, subthemeRows, verdictSign } from './rows';

const interval = { low: 0.4, high: 0.6 };
const band = {
  certain: interval,
  likely: interval,
  contradictory: false,
  findings: [],
  basis: 'findings' as const,
};

function compared(
  verdict: Extract<ComparedCell, { status: 'compared' }>['verdict'],
  movement: number,
): ComparedCell {
  return {
    status: 'compared',
    share: 0.5,
    interval,
    band,
    verdict,
    movement,
    bandFromKommune: false,
    statementsCompared: 1,
    statementsAsked: 2,
  };
}

const cells: Record<string, ComparedCell> = {
  '1a': compared('cannot-be-told-apart', 0),
  '1b': compared('probably-higher', 0.3),
  '1c': compared('lower', -0.1),
  '1d': { status: 'withheld', reason: 'too-few' },
  '1e': { status: 'not-measured-in-2020', share: 0.1, interval, statementsAsked: 2 },
};
const comparison = {
  roundKey: 'r',
  items: Object.entries(cells).map(([key, cell]) => ({
    level: 'subtheme' as const,
    key,
    parentKey: '1',
    cells: { kommune: cell },
  })),
};
const questionnaire = {
  themes: [{ key: '1', subthemes: Object.keys(cells).map((key) => ({ key })) }],
} as never;
const order = (sorting: 'movement' | 'theme' | 'level') =>
  subthemeRows(comparison, questionnaire, 'kommune', sorting).map(({ item }) => item.key);

describe('the rows of the overview', () => {
  it('put what surely moved first, and what is hidden last', () => {
    expect(order('movement')).toEqual(['1c', '1b', '1a', '1e', '1d']);
  });

  it('can follow the themes, or the level', () => {
    expect(order('theme')).toEqual(['1a', '1b', '1c', '1d', '1e']);
    expect(order('level')[0]).toBe('1e');
    expect(order('level').at(-1)).toBe('1d');
  });

  it('are counted into the sentence so that every subtheme is told of once', () => {
    expect(countVerdicts(Object.values(cells))).toEqual({
      all: 5,
      higher: 1,
      lower: 1,
      same: 1,
      withheld: 2,
    });
  });

  it('say the direction without colour', () => {
    expect(
      ['higher', 'probably-lower', 'cannot-be-told-apart'].map((v) => verdictSign(v as never)),
    ).toEqual(['▲', '▼', '≈']);
  });
});
