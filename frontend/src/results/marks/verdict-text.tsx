import { signOf } from '@ledelsespuls/contracts/words/signs';
import type { ComparedCell } from '../../api/types';
import { useTexts } from './texts/use-texts';

interface VerdictTextProps {
  readonly cell: ComparedCell;
  /** Leaves out what the table's caption says: that it stands beside 2020. */
  readonly short?: boolean;
}

/** What the comparison says in words; for what is hidden or was not measured, that. */
export function VerdictText({ cell, short = false }: VerdictTextProps) {
  const { t } = useTexts();
  if (cell.status === 'withheld')
    return <span className="none">{t(`withheld.${cell.reason}`)}</span>;
  if (cell.status === 'not-measured-in-2020')
    return <span className="none">{t('notMeasured')}</span>;
  const moved = cell.verdict === 'cannot-be-told-apart' ? '' : ' moved';
  return (
    <span className={`verdict${moved}`}>
      <span className="sign" aria-hidden="true">
        {signOf(cell.verdict)}
      </span>
      {t(`${short ? 'shortVerdict' : 'verdict'}.${cell.verdict}`)}
    </span>
  );
}
