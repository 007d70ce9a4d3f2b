import { isCalled } from '@ledelsespuls/contracts/lists/results/verdicts';
import { changeSignOf } from '@ledelsespuls/contracts/words/signs';
import type { ChangedCell } from '../../api/types';
import { formatPoints } from '../../i18n/format';
import { useTexts } from './texts/use-texts';
import tablesStyles from './tables.module.css';
import verdictStyles from './verdict.module.css';

interface ChangeTextProps {
  /** Null where the round before did not ask. */
  readonly cell: ChangedCell | null;
}

/** What can be said of a change, with its points and interval, or why none is shown; else nothing. */
export function ChangeText({ cell }: ChangeTextProps) {
  const { t, language } = useTexts();
  if (!cell || cell.status === 'not-comparable')
    return <span className={tablesStyles.none}>{t('change.notComparable')}</span>;
  if (cell.status === 'withheld')
    return <span className={tablesStyles.none}>{t(`withheld.${cell.reason}`)}</span>;
  if (cell.status === 'protected' || cell.status === 'reorganised')
    return <span className={tablesStyles.none}>{t(`change.${cell.status}`)}</span>;
  const { change, interval, grade } = cell;
  if (grade === 'none') return null;
  const points = {
    change: `${cell.isApproximate ? `${t('change.about')} ` : ''}${formatPoints(change, language)}`,
    low: formatPoints(interval.low, language),
    high: formatPoints(interval.high, language),
  };
  return (
    <>
      <span data-verdict={isCalled(grade) ? 'moved' : 'same'}>
        <span className={verdictStyles.sign} aria-hidden="true">
          {changeSignOf(grade)}
        </span>
        {t(`change.grade.${grade}`)}
      </span>
      <small>{t('change.points', points)}</small>
      <ChangePart cell={cell} />
    </>
  );
}

/** On how many statements a change rests, where that is not all. */
export function ChangePart({ cell }: ChangeTextProps) {
  const { t } = useTexts();
  if (cell?.status !== 'compared') return null;
  const { statementsCompared: compared, statementsAsked: asked } = cell;
  return compared < asked ? <small>{t('change.part', { compared, asked })}</small> : null;
}

/** Whether anything is said of a change, be it why none is shown. */
export function saysSomething(cell: ChangedCell | null): boolean {
  return cell?.status !== 'compared' || cell.grade !== 'none';
}
