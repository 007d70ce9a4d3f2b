import { classesOfAnswers } from '@ledelsespuls/contracts/look/answer-bar';
import { answerWords } from '@ledelsespuls/contracts/words/answer-classes';
import { countsWords, findingsOn } from '@ledelsespuls/contracts/words/since-2020';
import type { DetailedGroup, RoundResults, Statement } from '../../../api/types';
import type { PictureRow, RowsShape } from '../../export/picture';
import { useRowWords } from '../../marks/row-words';
import { findItem } from '../../rows/rows';
import { useTexts } from '../texts/use-texts';

/** Makes the picture of how a group answered each statement; those with nothing to draw are left out. */
export function useStatementsPicture() {
  const { language } = useTexts();
  const words = useRowWords();
  return (
    statements: readonly Statement[],
    group: DetailedGroup,
    { comparison, since2020 }: Pick<RoundResults, 'comparison' | 'since2020'>,
  ) => {
    const drawn = statements.flatMap((statement) => {
      const { key, text, problem: isProblem = false } = statement;
      const result = group.statements[key];
      const cell = findItem(comparison, 'statement', key)?.cells[group.key];
      if (result?.status !== 'shown' || !cell || cell.status === 'withheld') return [];
      const parts = classesOfAnswers(result);
      if (!parts) return [];
      const row: PictureRow = {
        ...{ name: text[language], isWhole: false, answered: String(result.answered) },
        ...words.figure(cell, true),
        verdict: countsWords(findingsOn(since2020, group.key, [key]), language, true),
        drawing: { kind: 'bar', parts, answered: result.answered, isProblem },
      };
      return [{ row, label: `${text[language]} ${answerWords(parts, language, statement)}.` }];
    });
    return {
      shape: { kind: 'rows', rows: drawn.map(({ row }) => row) } satisfies RowsShape,
      description: drawn.map(({ label }) => label).join(' '),
    };
  };
}
