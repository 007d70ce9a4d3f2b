import type { ComparedCell } from '../../api/types';
import { formatInterval, formatShare } from '../../i18n/format';
import { BandDrawing } from './band-drawing';
import { useBandWords } from './band-text';
import { meanShare, statementShare } from './share-words';
import { useTexts } from './texts/use-texts';
import marksStyles from './marks.module.css';
import tablesStyles from './tables.module.css';

interface MarkProps {
  readonly cell: ComparedCell;
  /** The share of the round before, drawn hollow. */
  readonly earlierShare?: number | null;
  /** Its name. */
  readonly earlier?: string | null;
}

/** A cell's mark with the same in one sentence; nothing where nothing may be shown. */
export function Mark({ cell, earlierShare = null, earlier = null }: MarkProps) {
  const { t, language, say } = useTexts();
  const bandWords = useBandWords();
  if (cell.status === 'withheld') return null;
  const figure = {
    share: say([meanShare(cell, language)]),
    interval: isPoint(cell)
      ? t('everyone')
      : t('markInterval', { interval: formatInterval(cell.interval, language) }),
  };
  const label =
    cell.status === 'compared'
      ? t('mark', { ...figure, band: bandWords(cell), verdict: t(`verdict.${cell.verdict}`) })
      : t('markAlone', figure);
  const before =
    earlierShare === null
      ? ''
      : ` ${t('markEarlier', { round: earlier, share: formatShare(earlierShare, language) })}`;
  return (
    <>
      <BandDrawing cell={cell} label={`${label}${before}`} earlierShare={earlierShare} />
      <span className={marksStyles.axis} data-width="narrow" aria-hidden="true">
        <span>0</span>
        <span>50</span>
        <span>100 %</span>
      </span>
    </>
  );
}

interface ShareTextProps {
  readonly cell: ComparedCell;
  /** The figure of one statement, not a mean of several. */
  readonly isStatement?: boolean;
  /** In a sentence, the interval beside it. */
  readonly inLine?: boolean;
}

/** A figure and its interval, one below the other. */
export function ShareText({ cell, isStatement = false, inLine = false }: ShareTextProps) {
  const { t, language, say } = useTexts();
  if (cell.status === 'withheld') return <span className={tablesStyles.none}>–</span>;
  if (inLine) {
    const share = say([meanShare(cell, language)]);
    return isPoint(cell) ? share : `${share} (${formatInterval(cell.interval, language)})`;
  }
  return (
    <>
      <strong>{say([(isStatement ? statementShare : meanShare)(cell, language)])}</strong>
      <small>{isPoint(cell) ? t('everyone') : formatInterval(cell.interval, language)}</small>
    </>
  );
}

/** All have answered, and nothing is left to be unsure of. */
function isPoint({ interval }: Extract<ComparedCell, { share: number }>): boolean {
  return interval.low === interval.high;
}
