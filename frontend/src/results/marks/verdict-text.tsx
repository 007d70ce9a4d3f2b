import { signOf } from '@ledelsespuls/contracts/words/signs';
import type { ComparedCell } from '../../api/types';
import { useTexts } from './texts/use-texts';
import tablesStyles from './tables.module.css';
import verdictStyles from './verdict.module.css';

interface VerdictTextProps {
  readonly cell: ComparedCell;
  /** Leaves out what the table's caption says: that it stands beside 2020. */
  readonly short?: boolean;
}

/** What the comparison says in words; for what is hidden or was not measured, that. */
export function VerdictText({ cell, short = false }: VerdictTextProps) {
  const { t } = useTexts();
  if (cell.status === 'withheld')
    return <span className={tablesStyles.none}>{t(`withheld.${cell.reason}`)}</span>;
  if (cell.status === 'not-measured-in-2020')
    return <span className={tablesStyles.none}>{t('notMeasured')}</span>;
  const verdict = cell.verdict === 'cannot-be-told-apart' ? 'same' : 'moved';
  return (
    <span data-verdict={verdict}>
      <span className={verdictStyles.sign} aria-hidden="true">
        {signOf(cell.verdict)}
      </span>
      {t(`${short ? 'shortVerdict' : 'verdict'}.${cell.verdict}`)}
    </span>
  );
}
