import { signOf } from '@ledelsespuls/contracts/words/signs';
import type { ChangedCell } from '../../api/types';
import { formatPoints } from '../../i18n/format';
import { useTexts } from './texts/use-texts';
import tablesStyles from './tables.module.css';
import verdictStyles from './verdict.module.css';

interface ChangeTextProps {
  /** Null where the round before did not ask. */
  readonly cell: ChangedCell | null;
}

/** A change in points with its interval and what can be said of it, or why none is shown. */
export function ChangeText({ cell }: ChangeTextProps) {
  const { t, language } = useTexts();
  if (!cell || cell.status === 'not-comparable')
    return <span className={tablesStyles.none}>{t('change.notComparable')}</span>;
  if (cell.status === 'withheld')
    return <span className={tablesStyles.none}>{t(`withheld.${cell.reason}`)}</span>;
  if (cell.status === 'protected' || cell.status === 'reorganised')
    return <span className={tablesStyles.none}>{t(`change.${cell.status}`)}</span>;
  const { change, interval, direction, adjusted, statementsCompared, statementsAsked } = cell;
  const isCalled = direction !== 'cannot-be-told-apart';
  const points = {
    change: `${cell.isApproximate ? `${t('change.about')} ` : ''}${formatPoints(change, language)}`,
    low: formatPoints(interval.low, language),
    high: formatPoints(interval.high, language),
  };
  return (
    <>
      <span data-verdict={isCalled ? 'moved' : 'same'}>
        <span className={verdictStyles.sign} aria-hidden="true">
          {signOf(direction)}
        </span>
        {t(`change.direction.${direction}`)}
      </span>
      <small>{t('change.points', points)}</small>
      {adjusted === null && <small>{t('change.fewAnswers')}</small>}
      {statementsCompared < statementsAsked && (
        <small>{t('change.part', { compared: statementsCompared, asked: statementsAsked })}</small>
      )}
    </>
  );
}
