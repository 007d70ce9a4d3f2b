import type { ComparedCell, Comparison, PublishedGroup, Questionnaire } from '../../api/types';

const interval = { low: 0.4, high: 0.6 };
const FIGURE = { share: 0.5, interval };
export const BAND = {
  certain: interval,
  likely: interval,
  contradictory: false,
  findings: [],
  basis: 'findings' as const,
};

type Compared = Extract<ComparedCell, { status: 'compared' }>;

export function compared(own: Partial<Compared> = {}): Compared {
  return {
    status: 'compared',
    ...FIGURE,
    band: BAND,
    verdict: 'cannot-be-told-apart',
    movement: 0,
    bandFromKommune: false,
    statementsCompared: 1,
    statementsWithBand: 1,
    statementsAsked: 2,
    ...own,
  };
}

export const CELLS: Readonly<Record<string, ComparedCell>> = {
  '1a': compared(),
  '1b': compared({ verdict: 'probably-higher', movement: 0.3 }),
  '1c': compared({ verdict: 'lower', movement: -0.1, share: 0.2 }),
  '2a': { status: 'withheld', reason: 'too-few' },
  '2b': { status: 'not-measured-in-2020', ...FIGURE, share: 0.1, statementsAsked: 2 },
};

const name = { da: 'navn', en: 'name' };

export const QUESTIONNAIRE = {
  themes: ['1', '2'].map((theme) => ({
    key: theme,
    name,
    subthemes: Object.keys(CELLS)
      .filter((key) => key.startsWith(theme))
      .map((key) => ({ key, name, slug: `slug-${key}`, statements: [] })),
  })),
} as unknown as Questionnaire;

/** One group, `kommune`, with the cells above. */
export const COMPARISON: Comparison = {
  roundKey: 'r',
  items: [
    ...['1', '2'].map((key) => ({
      level: 'theme' as const,
      key,
      parentKey: null,
      cells: { kommune: compared() },
    })),
    ...Object.entries(CELLS).map(([key, cell]) => ({
      level: 'subtheme' as const,
      key,
      parentKey: key.charAt(0),
      cells: { kommune: cell },
    })),
  ],
};

/** The same as a round without one before it. */
export const ROUND = {
  comparison: COMPARISON,
  questionnaire: QUESTIONNAIRE,
  change: null,
  earlierShares: {},
};

const share = { value: 0.5, interval };
const scale = { status: 'shown' as const, answered: 8, favourable: share, mean: 50 };

export const GROUP: Extract<PublishedGroup, { status: 'shown' }> = {
  key: 'kommune',
  name: 'Kommunen',
  kind: 'kommune',
  parentKey: null,
  baselineScope: null,
  status: 'shown',
  invited: 12,
  answered: 9,
  subthemes: { '1a': scale, '2a': { status: 'withheld', reason: 'too-few' } },
  themes: {},
  overall: { status: 'withheld', reason: 'too-few' },
};
