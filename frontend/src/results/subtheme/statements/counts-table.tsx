import { classesOfAnswers } from '@ledelsespuls/contracts/look/answer-bar';
import type { AnswerClass } from '@ledelsespuls/contracts/lists/answering/answer-classes';
import {
  answerWords,
  countWords,
  undecidedHeading,
} from '@ledelsespuls/contracts/words/answer-classes';
import type { DetailedGroup, Statement, StatementResult } from '../../../api/types';
import { useTexts } from '../texts/use-texts';
import tablesStyles from '../../marks/tables.module.css';
import swatchStyles from '../../marks/swatches.module.css';
import statementsStyles from './statements.module.css';

interface CountsTableProps {
  readonly statements: readonly Statement[];
  readonly group: DetailedGroup;
}

/** The bars in figures: how many gave each answer, and how many stood outside the scale. */
export function CountsTable({ statements, group }: CountsTableProps) {
  const { t, language } = useTexts();
  const caption = t('subtheme.countsCaption', { group: group.name });
  const scale = [0, 1, 2, 3, 4];
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className={`${tablesStyles.counts} ${statementsStyles.answers}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('subtheme.statement')}</th>
            {scale.map((place) => (
              <th
                scope="col"
                key={place}
                className={`number ${statementsStyles.scale} ${swatchOf(place)}`}
              >
                {t(`subtheme.scale.${place}`)}
              </th>
            ))}
            <th scope="col" className={`number ${statementsStyles.outside}`}>
              {undecidedHeading(statements, language)}
            </th>
            <th scope="col" className="number">
              {t('subtheme.notRelevant')}
            </th>
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <tr key={statement.key}>
              <th scope="row">{statement.text[language]}</th>
              <AnswerCells result={group.statements[statement.key]} statement={statement} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const swatchOf = (place: number) => swatchStyles[`swatch${place}`];

/** The columns of classes that can stand in the table: the first one, and how many. */
const COLUMNS: Readonly<Partial<Record<AnswerClass, readonly [first: number, width: number]>>> = {
  '1': [0, 1],
  '2': [1, 1],
  disagree: [0, 2],
  '3': [2, 1],
  '4': [3, 1],
  '5': [4, 1],
  agree: [3, 2],
  undecided: [5, 1],
  'not-relevant': [6, 1],
  outside: [5, 2],
};

/** A class that holds others lies under their columns; where it does not fit there, all are said in words. */
function AnswerCells({
  result,
  statement,
}: {
  readonly result: StatementResult | undefined;
  readonly statement: Statement;
}) {
  const { t, language } = useTexts();
  if (result?.status !== 'shown') {
    return (
      <td colSpan={7} className={tablesStyles.none}>
        {t(`withheld.${result?.reason ?? 'too-few'}`)}
      </td>
    );
  }
  const parts = classesOfAnswers(result);
  if (!parts) {
    return (
      <td colSpan={7} className={tablesStyles.none}>
        {t(`coarsened.${result.coarsened ?? 'nearly-unanimous'}`)}
      </td>
    );
  }
  if (parts.some((part) => !COLUMNS[part.class])) {
    return <td colSpan={7}>{answerWords(parts, language, statement)}</td>;
  }
  const cells = [...parts].sort((a, b) => COLUMNS[a.class]![0] - COLUMNS[b.class]![0]);
  const hasOutside = cells.some((part) => COLUMNS[part.class]![0] >= 5);
  return (
    <>
      {cells.map((part) => (
        <td
          key={part.class}
          className={`number ${COLUMNS[part.class]![0] === 5 ? statementsStyles.outside : ''}`}
          colSpan={COLUMNS[part.class]![1]}
        >
          {countWords(part.count)}
        </td>
      ))}
      {!hasOutside && (
        <td colSpan={2} className={`number ${statementsStyles.outside} ${tablesStyles.none}`}>
          {t('subtheme.notShown')}
        </td>
      )}
    </>
  );
}
