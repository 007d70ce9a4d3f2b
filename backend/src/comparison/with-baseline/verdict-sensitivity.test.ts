import type { Finding, Lexicon } from '../../baseline/baseline';
import { computePublication } from '../../publication/compute-publication';
import {
  CELLS,
  noNoise,
  SMALL_QUESTIONNAIRE,
  smallRound,
} from '../../publication/small-round.fixture';
import type { Questionnaire } from '../../questionnaire/questionnaire';
import { compareWithSensitivity } from './verdict-sensitivity';

const finding = (id: string, quantifier: string): Finding => ({
  id,
  subtheme: '1a',
  lines: [1, 2],
  source: 'results',
  quantifier,
  quantifierText: quantifier,
  direction: 'favourable',
  kind: 'strength',
  scope: 'kommunen',
  summary: id,
});
const LEXICON: Lexicon = {
  mange: { words: 'mange', share: { low: 0.3, high: 0.8 } },
  nogle: { words: 'nogle', share: { low: 0.05, high: 0.4 } },
  flere: { words: 'flere', share: { low: 0.05, high: 0.37 } },
};

/** a1 is tied to the findings given; all 40 answered, 22 of them favourably. */
function sensitivity(findings: readonly Finding[], numbers = [] as { itemKey: string }[]) {
  const theme = SMALL_QUESTIONNAIRE.themes[0]!;
  const questionnaire: Questionnaire = {
    ...SMALL_QUESTIONNAIRE,
    themes: [
      {
        ...theme,
        subthemes: theme.subthemes.map((subtheme) => ({
          ...subtheme,
          statements: subtheme.statements.map((statement) =>
            statement.key === 'a1'
              ? { ...statement, measures: findings.map(({ id }) => id) }
              : statement,
          ),
        })),
      },
    ],
  };
  const responses = Array.from({ length: 40 }, (_, place) => ({
    groupKeys: CELLS[4]!,
    answers: { a1: place < 22 ? (5 as const) : (2 as const) },
    background: {},
  }));
  const publication = computePublication({ ...smallRound(responses), questionnaire }, noNoise);
  const evidence = {
    findings,
    lexicon: LEXICON,
    numbers: numbers.map((number) => ({
      ...{ groupKey: 'kommunen', answered: 10, favourable: 0.2 },
      ...number,
    })),
  };
  const { items } = compareWithSensitivity(publication, questionnaire, evidence);
  const cell = items.find(({ key }) => key === 'a1')!.cells.k!;
  return cell.status === 'compared' ? cell : null;
}

describe('the sensitivity of a verdict', () => {
  it('names the finding on which alone it rests', () => {
    const cell = sensitivity([finding('1a-01', 'nogle')])!;
    expect(cell.verdict).toBe('probably-higher');
    expect(cell.sensitivity!.findings).toEqual(['1a-01']);
  });

  it('is robust where two findings say it and the bounds are far away', () => {
    const cell = sensitivity([finding('1a-01', 'mange'), finding('1a-02', 'mange')])!;
    expect(cell.verdict).toBe('cannot-be-told-apart');
    expect(cell.sensitivity).toEqual({ shift: null, findings: [] });
  });

  it('says the least shift of the bounds that turns it', () => {
    const { interval } = sensitivity([finding('1a-01', 'nogle')])!;
    const room = interval.low - LEXICON.nogle!.share.high;
    const cell = sensitivity([finding('1a-01', 'nogle'), finding('1a-02', 'flere')])!;
    expect(cell.sensitivity!.shift).toBe(
      room + 0.03 < 0.05 ? 0.05 : room + 0.03 < 0.1 ? 0.1 : null,
    );
  });

  it('is not said of the municipality’s own numbers', () => {
    const cell = sensitivity([finding('1a-01', 'nogle')], [{ itemKey: 'a1' }])!;
    expect(cell.band.basis).toBe('numbers');
    expect(cell.sensitivity).toBeUndefined();
  });
});
