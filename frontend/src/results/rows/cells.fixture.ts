import type {
  ComparedCell,
  Comparison,
  FindingNow,
  PublishedGroup,
  Questionnaire,
  Since2020,
  Verdict,
} from '../../api/types';

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
    bandFromKommune: false,
    statementsCompared: 1,
    statementsWithBand: 1,
    statementsAsked: 2,
    ...own,
  };
}

export const CELLS: Readonly<Record<string, ComparedCell>> = {
  '1a': compared(),
  '1b': compared(),
  '1c': compared({ share: 0.2 }),
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
      .map((key) => ({
        key,
        name,
        slug: `slug-${key}`,
        statements: [{ key: `s-${key}`, text: { da: `udsagn ${key}`, en: key }, measures: [] }],
      })),
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

/** One finding on the statement of a subtheme. */
export function finding(subtheme: string, verdict: Verdict | null): FindingNow {
  return {
    ...{
      status: 'shown',
      statementKey: `s-${subtheme}`,
      findingId: `${subtheme}-01`,
      isOwn: false,
    },
    ...{ answered: 8, says: { value: 0.5 }, interval, expected: 0.6, verdict },
  };
}

/** What some findings came to in `kommune`. */
export function sinceOf(findings: readonly FindingNow[]): Since2020 {
  const group = { findings, isTooSmall: false, isGuarded: false, fallsByChance: 0.2 };
  return { findings: {}, groups: { kommune: group }, lexicon: { basis: 'assumed' } };
}

/** Found again, probably weakened, surely fewer. */
export const SINCE_2020 = sinceOf([
  finding('1a', 'found-again'),
  finding('1b', 'probably-weakened'),
  finding('1c', 'clearly-fewer'),
]);

/** The same as a round without one before it. */
export const ROUND = {
  comparison: COMPARISON,
  since2020: SINCE_2020,
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
