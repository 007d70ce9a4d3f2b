import { classesOfAnswers } from '@ledelsespuls/contracts/look/answer-bar';
import { answerWords } from '@ledelsespuls/contracts/words/answer-classes';
import type {
  ComparedItem,
  Comparison,
  DetailedGroup,
  ShownStatement,
  Since2020,
  Statement,
} from '../../../api/types';
import { formatInterval } from '../../../i18n/format';
import { findingsOn, SINCE_2020_WORDS } from '@ledelsespuls/contracts/words/since-2020';
import { FindingText } from '../../marks/finding-text';
import { NumberText } from '../../marks/whole-text';
import { LikertDrawing } from './likert-drawing';
import { likertParts } from './likert-parts';
import { ShareText } from '../../marks/mark';
import { MethodNote } from '../../method/method-note';
import { findItem } from '../../rows/rows';
import { useTexts } from '../texts/use-texts';
import marksStyles from '../../marks/marks.module.css';
import tablesStyles from '../../marks/tables.module.css';

interface StatementsTableProps {
  readonly statements: readonly Statement[];
  readonly group: DetailedGroup;
  readonly comparison: Comparison;
  readonly since2020: Since2020;
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

function Row({ statement, group, comparison, since2020, item }: RowProps) {
  const { t, language } = useTexts();
  const result = group.statements[statement.key];
  const cell = item?.cells[group.key];
  const text = statement.text[language];
  const [now] = findingsOn(since2020, group.key, [statement.key]);
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
        {statement.problem && <small>{t('subtheme.problem')}</small>}
      </th>
      <td className="number">
        <ShareText cell={cell} isStatement />
        {statement.problem && <small>{t('subtheme.problemShare')}</small>}
        {result.amongConcerned && (
          <small>
            {t('subtheme.amongConcerned', {
              share: formatInterval(result.amongConcerned, language),
            })}
          </small>
        )}
      </td>
      <td className={marksStyles.markCell}>
        <Answers result={result} statement={statement} />
        <MethodNote
          item={item}
          cell={cell}
          group={group}
          comparison={comparison}
          statement={statement}
          now={now}
          lexicon={since2020.lexicon}
          of={text}
        />
      </td>
      <td>
        {now ? (
          <FindingText now={now} since2020={since2020} group={group} />
        ) : (
          <span className={tablesStyles.none}>{SINCE_2020_WORDS[language].noFinding}</span>
        )}
        <NumberText cell={cell} />
      </td>
      <td className={`number ${marksStyles.answered}`}>
        <span data-width="wide">{result.answered}</span>
        <span data-width="narrow">{t('answers', { count: result.answered })}</span>
      </td>
    </tr>
  );
}

/** How the answers are spread, or why that is not said. */
function Answers({
  result,
  statement,
}: {
  readonly result: ShownStatement;
  readonly statement: Statement;
}) {
  const { t, language } = useTexts();
  const parts = classesOfAnswers(result);
  if (!parts) {
    return <small>{t(`coarsened.${result.coarsened ?? 'nearly-unanimous'}`)}</small>;
  }
  return (
    <LikertDrawing
      parts={likertParts(parts, result.answered, statement.problem ?? false)}
      label={answerWords(parts, language, statement)}
    />
  );
}
