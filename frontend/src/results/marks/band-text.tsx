import type { ComparedCell } from '../../api/types';
import { formatInterval } from '../../i18n/format';
import { fragilityPhrase, isFragile } from './sensitivity-words';
import { useTexts } from './texts/use-texts';

interface BandTextProps {
  readonly cell: ComparedCell;
  /** Whose band it is, where that must be said. */
  readonly note: string | null;
}

/** The band that a figure is held against, in figures, and what to know of it. */
export function BandText({ cell, note }: BandTextProps) {
  const { t, say } = useTexts();
  const text = useBandWords()(cell);
  if (cell.status !== 'compared' || text === null) return null;
  return (
    <>
      <small>{text}</small>
      {note !== null && <small>{note}</small>}
      {cell.band.contradictory && <small>{t('contradictory')}</small>}
      {cell.verdict !== 'cannot-be-told-apart' && isFragile(cell.sensitivity) && (
        <small>{say([fragilityPhrase(cell.sensitivity)])}</small>
      )}
    </>
  );
}

/** Says a cell's band; null where it has none. */
export function useBandWords() {
  const { t, language } = useTexts();
  return (cell: ComparedCell): string | null => {
    if (cell.status !== 'compared') return null;
    const likely = formatInterval(cell.band.likely, language);
    const certain = formatInterval(cell.band.certain, language);
    if (cell.band.basis === 'numbers') return t('number2020', { likely });
    return likely === certain
      ? t('band2020', { likely })
      : t('band2020Certain', { likely, certain });
  };
}
