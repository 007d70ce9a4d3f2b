import { computePublication } from '../../publication/compute-publication';
import { CELLS, noNoise, ONE_STATEMENT, smallRound } from '../../publication/small-round.fixture';
import type { Questionnaire, Statement } from '../../questionnaire/questionnaire';
import type { AskedPublication } from './compare-rounds';
import { trendsOf } from './trends-of';

const OLDER: Statement = { key: 'older', text: { da: 'før', en: 'before' }, measures: [] };

function asking(statement: Statement): Questionnaire {
  return {
    ...ONE_STATEMENT,
    themes: ONE_STATEMENT.themes.map((theme) => ({
      ...theme,
      subthemes: theme.subthemes.map((subtheme) => ({ ...subtheme, statements: [statement] })),
    })),
  };
}

/** Two rounds in which everybody answered: the one asked of `older`, the later one of what follows it. */
function trendOf(later: Statement) {
  const rounds = [OLDER, later].map((statement, place): AskedPublication => {
    const questionnaire = asking(statement);
    const responses = Array.from({ length: 30 }, (_, person) => ({
      groupKeys: CELLS[person % CELLS.length]!,
      answers: { [statement.key]: (1 + (person % 5)) as 1 },
      background: {},
    }));
    const input = smallRound(responses);
    const round = { ...input.round, key: `r${place}`, closedOn: `202${place}-12-11` };
    const publication = computePublication({ ...input, round, questionnaire }, noNoise);
    return { publication, questionnaire };
  });
  const { trends } = trendsOf(rounds, asking(later), '1a')!;
  return trends.find(({ level }) => level === 'statement')!;
}

describe('the trend of a statement', () => {
  const follows = { key: 'newer', follows: 'older', text: OLDER.text, measures: [] };

  it('goes back to its earlier words on a line of their own', () => {
    const { isReworded, isTurned, groups } = trendOf(follows);
    expect({ isReworded, isTurned }).toEqual({ isReworded: true, isTurned: false });
    expect(groups['k']!.map(({ statements }) => statements)).toEqual([['newer'], ['older']]);
  });

  it('says that it was asked the other way round, and has no point of that', () => {
    const { isReworded, isTurned, groups } = trendOf({ ...follows, problem: true });
    expect({ isReworded, isTurned }).toEqual({ isReworded: false, isTurned: true });
    expect(groups['k']!.map(({ statements }) => statements)).toEqual([['newer']]);
  });
});
