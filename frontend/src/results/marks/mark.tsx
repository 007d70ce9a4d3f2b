import type { ComparedCell } from '../../api/types';
import { BandDrawing } from './band-drawing';
import { isPoint, useRowWords } from './row-words';
import marksStyles from './marks.module.css';
import tablesStyles from './tables.module.css';

interface MarkProps {
  readonly cell: ComparedCell;
  /** Draws the band of 2020 behind it, as evidence. */
  readonly hasBand?: boolean;
  /** The share of the round before, drawn hollow. */
  readonly earlierShare?: number | null;
  /** Its name. */
  readonly earlier?: string | null;
}

/** A cell's mark with the same in one sentence; nothing where nothing may be shown. */
export function Mark({ cell, hasBand = false, earlierShare = null, earlier = null }: MarkProps) {
  const words = useRowWords();
  if (cell.status === 'withheld') return null;
  const label = words.mark(cell, { share: earlierShare, round: earlier });
  return (
    <>
      <BandDrawing cell={cell} label={label} hasBand={hasBand} earlierShare={earlierShare} />
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
  const words = useRowWords();
  if (cell.status === 'withheld') return <span className={tablesStyles.none}>–</span>;
  const { share, interval } = words.figure(cell, isStatement && !inLine);
  if (inLine) return isPoint(cell) ? share : `${share} (${interval})`;
  return (
    <>
      <strong>{share}</strong>
      <small>{interval}</small>
    </>
  );
}
