import type { ComparedCell } from '../../api/types';
import { formatPoints, formatShare } from '../../i18n/format';
import { useTexts } from './texts/use-texts';
import tablesStyles from './tables.module.css';
import verdictStyles from './verdict.module.css';

interface WholeTextProps {
  readonly cell: ComparedCell;
  /** What the findings of its statements have come to, in words. */
  readonly found: FoundWords;
}

/** A row's findings in one sentence, and whether one of them fell. */
export interface FoundWords {
  readonly text: string;
  /** The same in as few words as can be. */
  readonly short: string;
  readonly state: 'fallen' | 'judged' | 'none';
}

/** What a theme or subtheme says beside 2020; why it says nothing, where it is hidden. */
export function WholeText({ cell, found }: WholeTextProps) {
  const { t } = useTexts();
  if (cell.status === 'withheld')
    return <span className={tablesStyles.none}>{t(`withheld.${cell.reason}`)}</span>;
  return (
    <>
      <span className={found.state === 'none' ? tablesStyles.none : undefined}>
        {found.state === 'fallen' ? (
          <strong className={verdictStyles.fallen}>{found.text}</strong>
        ) : (
          found.text
        )}
      </span>
      <NumberText cell={cell} />
    </>
  );
}

/** The change since the municipality's own figure of 2020; nothing where there is none. */
export function NumberText({ cell }: Pick<WholeTextProps, 'cell'>) {
  const { t, language } = useTexts();
  if (cell.status !== 'compared' || cell.band.basis !== 'numbers') return null;
  const { band, sinceNumber } = cell;
  const points = (value: number) => formatPoints(value, language);
  return (
    <>
      <small>{t('number2020', { likely: formatShare(band.likely.low, language) })}</small>
      {sinceNumber && (
        <small>
          {t('change.points', {
            change: points(sinceNumber.change),
            low: points(sinceNumber.interval.low),
            high: points(sinceNumber.interval.high),
          })}
          {sinceNumber.grade !== 'none' && `, ${t(`change.grade.${sinceNumber.grade}`)}`}
        </small>
      )}
    </>
  );
}
