import type { ComparedCell } from '../../api/types';
import { formatInterval } from '../../i18n/format';
import { useTexts } from './texts/use-texts';

interface BandTextProps {
  readonly cell: ComparedCell;
  /** Whose band it is, where that must be said. */
  readonly note: string | null;
}

/** The band of 2020 in figures, as evidence beside a figure; nothing where the municipality has its own number. */
export function BandText({ cell, note }: BandTextProps) {
  const { t } = useTexts();
  const text = useBandWords()(cell);
  if (cell.status !== 'compared' || text === null) return null;
  return (
    <>
      <small>{text}</small>
      {note !== null && <small>{note}</small>}
      {cell.band.contradictory && <small>{t('contradictory')}</small>}
    </>
  );
}

/** Says a cell's band; null where it has none. */
export function useBandWords() {
  const { t, language } = useTexts();
  return (cell: ComparedCell): string | null => {
    if (cell.status !== 'compared' || cell.band.basis === 'numbers') return null;
    const likely = formatInterval(cell.band.likely, language);
    const certain = formatInterval(cell.band.certain, language);
    return likely === certain
      ? t('band2020', { likely })
      : t('band2020Certain', { likely, certain });
  };
}
