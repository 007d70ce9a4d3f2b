import { classesOfAnswers } from '@ledelsespuls/contracts/look/answer-bar';
import { answerWords } from '@ledelsespuls/contracts/words/answer-classes';
import type {
  ComparedItem,
  Comparison,
  DetailedGroup,
  ShownStatement,
  Statement,
} from '../../../api/types';
import { formatInterval } from '../../../i18n/format';
import { BandText } from '../../marks/band-text';
import { LikertDrawing } from './likert-drawing';
import { likertParts } from './likert-parts';
import { ShareText } from '../../marks/mark';
import { MethodNote } from '../../method/method-note';
import { findItem, hasBorrowedBand } from '../../rows/rows';
import { VerdictText } from '../../marks/verdict-text';
import { useTexts } from '../texts/use-texts';
import marksStyles from '../../marks/marks.module.css';
import tablesStyles from '../../marks/tables.module.css';

interface StatementsTableProps {
  readonly statements: readonly Statement[];
  readonly group: DetailedGroup;
  readonly comparison: Comparison;
}

/** How one group answered each statement of a subtheme, and each statement's own comparison with 2020. */
export function StatementsTable({ statements, ...row }: StatementsTableProps) {
  const { t } = useTexts();
  return (
    <table className={`${marksStyles.marks} ${marksStyles.bars}`}>
      <caption>{t('subtheme.statementsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('subtheme.statement')}</th>
          <th scope="col" className="number">
            {t('columns.share')}
          </th>
          <th scope="col" className={marksStyles.markCell}>
            <span className="visually-hidden">{t('subtheme.distribution')}</span>
            <span className={marksStyles.axis} aria-hidden="true">
              <span>← {t('subtheme.disagree')}</span>
              <span>{t('subtheme.agree')} →</span>
            </span>
          </th>
          <th scope="col">{t('columns.verdict')}</th>
          <th scope="col" className="number">
            {t('columns.answered')}
          </th>
        </tr>
      </thead>
      <tbody>
        {statements.map((statement) => (
          <Row
            key={statement.key}
            statement={statement}
            item={findItem(row.comparison, 'statement', statement.key)}
            {...row}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Omit<StatementsTableProps, 'statements'> {
  readonly statement: Statement;
  readonly item: ComparedItem | undefined;
}

function Row({ statement, group, comparison, item }: RowProps) {
  const { t, language } = useTexts();
  const result = group.statements[statement.key];
  const cell = item?.cells[group.key];
  const text = statement.text[language];
  if (!item || !cell) return null;
  if (result?.status !== 'shown') {
    return (
      <tr>
        <th scope="row">{text}</th>
        <td colSpan={4} className={tablesStyles.none}>
          {t(`withheld.${result?.reason ?? 'too-few'}`)}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">
        {text}
        {statement.reversed && <small>{t('subtheme.reversed')}</small>}
      </th>
      <td className="number">
        <ShareText cell={cell} isStatement />
        {result.amongConcerned && (
          <small>
            {t('subtheme.amongConcerned', {
              share: formatInterval(result.amongConcerned, language),
            })}
          </small>
        )}
      </td>
      <td className={marksStyles.markCell}>
        <Answers result={result} />
        <MethodNote
          item={item}
          cell={cell}
          group={group}
          comparison={comparison}
          statement={statement}
          of={text}
        />
      </td>
      <td>
        <VerdictText cell={cell} />
        <BandText cell={cell} note={hasBorrowedBand(cell) ? t('borrowed') : null} />
      </td>
      <td className={`number ${marksStyles.answered}`}>
        <span data-width="wide">{result.answered}</span>
        <span data-width="narrow">{t('answers', { count: result.answered })}</span>
      </td>
    </tr>
  );
}

/** How the answers are spread, or why that is not said. */
function Answers({ result }: { readonly result: ShownStatement }) {
  const { t, language } = useTexts();
  const parts = classesOfAnswers(result);
  if (!parts) {
    return <small>{t(`coarsened.${result.coarsened ?? 'nearly-unanimous'}`)}</small>;
  }
  return (
    <LikertDrawing
      parts={likertParts(parts, result.answered)}
      label={answerWords(parts, language)}
    />
  );
}
