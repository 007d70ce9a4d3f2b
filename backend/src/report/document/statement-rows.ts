import { percents } from '@ledelsespuls/contracts/words/writing/percent';
import { classesOfAnswers } from '@ledelsespuls/contracts/look/answer-bar';
import { answerWords } from '@ledelsespuls/contracts/words/answer-classes';
import type { TableCell, TableColumn, TableRow } from '../../paper/tagged-table';
import type { StatementResult } from '../../publication/publication';
import type { Statement } from '../../questionnaire/questionnaire';
import { changeLines, statementLines } from './cell-words';
import { answersCell } from './mark-cell';
import type { ReportSheet } from './report-sheet';
import { shareWords } from '../share-words';

/** In points, together the width of the page. */
export function statementColumns({ texts, words }: ReportSheet): TableColumn[] {
  return [
    { title: words.subtheme.statement, width: 170 },
    { title: words.columns.share, width: 62, align: 'right' },
    { title: texts.columns.bar, width: 76 },
    { title: words.columns.verdict, width: 152 },
    { title: words.columns.answered, width: 35, align: 'right' },
  ];
}

/** How the report's group answered a statement; none where it was not asked. */
export function statementRow(sheet: ReportSheet, statement: Statement): TableRow[] {
  const { words, language, round, group } = sheet;
  const { key, text, problem = false } = statement;
  const isOverall = key === round.questionnaire.overall.key;
  const result = isOverall ? group.overall : group.statements[key];
  if (!result) return [];
  const heading = [
    { text: text[language] },
    ...(problem ? [{ text: words.subtheme.problem, quiet: true }] : []),
  ];
  if (result.status === 'withheld') {
    const reason = [{ text: words.withheld[result.reason] }];
    return [{ cells: [heading, [{ text: '–' }], [], reason, [{ text: '–' }]] }];
  }
  const { favourable, answered } = result;
  const verdict = statementLines(sheet, key, group);
  const { low, high } = favourable.interval;
  return [
    {
      cells: [
        heading,
        [
          { text: shareWords(sheet, 'statement', favourable), bold: true },
          ...(problem ? [{ text: words.subtheme.problemShare, quiet: true }] : []),
          ...(low === high ? [] : [{ text: percents(favourable.interval, language), quiet: true }]),
        ],
        bar(sheet, result, statement),
        [...verdict, ...(isOverall ? changeLines(sheet, 'overall', key, group.key) : [])],
        [{ text: String(answered) }],
      ],
    },
  ];
}

type Shown = Extract<StatementResult, { status: 'shown' }>;

function bar({ texts, language }: ReportSheet, result: Shown, statement: Statement): TableCell {
  const parts = classesOfAnswers(result);
  const { problem = false } = statement;
  return parts
    ? answersCell(parts, result.answered, answerWords(parts, language, statement), problem)
    : [{ text: texts.coarse, quiet: true }];
}
