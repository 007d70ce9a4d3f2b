import { classesOfAnswers } from '@ledelsespuls/contracts/look/answer-bar';
import { answerWords } from '@ledelsespuls/contracts/words/answer-classes';
import type { Comparison, DetailedGroup, Statement } from '../../../api/types';
import type { PictureRow, RowsShape } from '../../export/picture';
import { useRowWords } from '../../marks/row-words';
import { findItem } from '../../rows/rows';
import { useTexts } from '../texts/use-texts';

/** Makes the picture of how a group answered each statement; those with nothing to draw are left out. */
export function useStatementsPicture() {
  const { language } = useTexts();
  const words = useRowWords();
  return (statements: readonly Statement[], group: DetailedGroup, comparison: Comparison) => {
    const drawn = statements.flatMap(({ key, text }) => {
      const result = group.statements[key];
      const cell = findItem(comparison, 'statement', key)?.cells[group.key];
      if (result?.status !== 'shown' || !cell || cell.status === 'withheld') return [];
      const parts = classesOfAnswers(result);
      if (!parts) return [];
      const row: PictureRow = {
        ...{ name: text[language], isWhole: false, answered: String(result.answered) },
        ...words.figure(cell, true),
        verdict: words.verdict(cell),
        drawing: { kind: 'bar', parts, answered: result.answered },
      };
      return [{ row, label: `${text[language]} ${answerWords(parts, language)}.` }];
    });
    return {
      shape: { kind: 'rows', rows: drawn.map(({ row }) => row) } satisfies RowsShape,
      description: drawn.map(({ label }) => label).join(' '),
    };
  };
}
