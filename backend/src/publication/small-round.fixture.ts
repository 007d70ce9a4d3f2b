import type { Questionnaire, Statement } from '../questionnaire/questionnaire';
import type { CollectedResponse } from '../response/collected-response';
import type { PublicationInput } from './publication-input';

const text = (word: string) => ({ da: word, en: word });
const statement = (key: string): Statement => ({ key, text: text(key), measures: [] });

/** Two themes, three subthemes, five statements. */
export const SMALL_QUESTIONNAIRE: Questionnaire = {
  kind: 'annual',
  version: 'small',
  title: text('Lille'),
  minutes: 1,
  scale: { points: [], dontKnow: text('Ved ikke'), notRelevant: text('Ikke relevant') },
  themes: [
    {
      key: '1',
      name: text('Et'),
      subthemes: [
        { key: '1a', slug: 'a', name: text('A'), statements: [statement('a1'), statement('a2')] },
        { key: '1b', slug: 'b', name: text('B'), statements: [statement('b1')] },
      ],
    },
    {
      key: '3',
      name: text('Tre'),
      subthemes: [
        { key: '3b', slug: 'c', name: text('C'), statements: [statement('c1'), statement('c2')] },
      ],
    },
  ],
  overall: statement('overall'),
  background: [],
};

/** The same with nothing asked but `a1` and the overall statement. */
export const ONE_STATEMENT: Questionnaire = {
  ...SMALL_QUESTIONNAIRE,
  themes: SMALL_QUESTIONNAIRE.themes.slice(0, 1).map((theme) => ({
    ...theme,
    subthemes: theme.subthemes.slice(0, 1).map((subtheme) => ({
      ...subtheme,
      statements: subtheme.statements.slice(0, 1),
    })),
  })),
};

/** Kommunen, two forvaltninger, the first with two centers. */
const UNITS = [
  { key: 'f1c2', kind: 'center', parentKey: 'f1' },
  { key: 'f1', kind: 'forvaltning', parentKey: 'k' },
  { key: 'k', kind: 'kommune', parentKey: null },
  { key: 'f2', kind: 'forvaltning', parentKey: 'k' },
  { key: 'f1c1', kind: 'center', parentKey: 'f1' },
] as const;

/** The places where somebody may answer, finest first: every answer counts in exactly one. */
export const CELLS: readonly (readonly string[])[] = [
  ['k', 'f1', 'f1c1'],
  ['k', 'f1', 'f1c2'],
  ['k', 'f1'],
  ['k', 'f2'],
  ['k'],
];

/** A source of chance from which no noise comes. */
export const noNoise = (): number => 1 - 1e-9;

/** A closed round in which three more were invited to each place than answered. */
export function smallRound(responses: readonly CollectedResponse[]): PublicationInput {
  const invited = (key: string) =>
    responses.filter(({ groupKeys }) => groupKeys.includes(key)).length +
    3 * CELLS.filter((cell) => cell.includes(key)).length;
  return {
    method: 'test',
    round: {
      key: 'r1',
      name: 'Runde 1',
      kind: 'annual',
      questionnaire: 'small',
      closedOn: '2026-12-11',
      simulated: true,
    },
    minimum: 5,
    questionnaire: SMALL_QUESTIONNAIRE,
    organisation: UNITS.map((unit) => ({
      ...unit,
      name: unit.key,
      baselineScope: null,
      invited: invited(unit.key),
    })),
    layers: [],
    responses,
  };
}
