import type { ComparedCell } from '../api/types';
import { formatInterval, formatShare } from '../i18n/format';
import { BandDrawing } from './drawings';
import { useBandWords } from './band-text';
import { useTexts } from './use-texts';

/** A cell's mark with the same in one sentence; nothing where nothing may be shown. */
export function Mark({ cell }: { readonly cell: ComparedCell }) {
  const { t, language } = useTexts();
  const bandWords = useBandWords();
  if (cell.status === 'withheld') return null;
  const figure = {
    share: formatShare(cell.share, language),
    interval: isPoint(cell)
      ? t('everyone')
      : t('markInterval', { interval: formatInterval(cell.interval, language) }),
  };
  const label =
    cell.status === 'compared'
      ? t('mark', { ...figure, band: bandWords(cell), verdict: t(`verdict.${cell.verdict}`) })
      : t('markAlone', figure);
  return (
    <>
      <BandDrawing cell={cell} label={label} />
      <span className="axis narrow" aria-hidden="true">
        <span>0</span>
        <span>50</span>
        <span>100 %</span>
      </span>
    </>
  );
}

/** A figure and its interval, one below the other. */
export function ShareText({ cell }: { readonly cell: ComparedCell }) {
  const { t, language } = useTexts();
  if (cell.status === 'withheld') return <span className="none">–</span>;
  return (
    <>
      <strong>{formatShare(cell.share, language)}</strong>
      <small>{isPoint(cell) ? t('everyone') : formatInterval(cell.interval, language)}</small>
    </>
  );
}

/** All have answered, and nothing is left to be unsure of. */
function isPoint({ interval }: Extract<ComparedCell, { share: number }>): boolean {
  return interval.low === interval.high;
}
