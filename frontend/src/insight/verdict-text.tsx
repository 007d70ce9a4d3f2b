import { useTranslation } from 'react-i18next';
import type { ComparedCell } from '../api/types';
import { verdictSign } from './rows';

/** What the comparison says in words; for what is hidden or was not measured, that. */
export function VerdictText({ cell }: { readonly cell: ComparedCell }) {
  const { t } = useTranslation();
  if (cell.status === 'withheld') return <span>{t(`withheld.${cell.reason}`)}</span>;
  if (cell.status === 'not-measured-in-2020') return <span>{t('notMeasured')}</span>;
  const moved = cell.verdict === 'cannot-be-told-apart' ? '' : ' moved';
  return (
    <span className={`verdict${moved}`}>
      <span className="sign" aria-hidden="true">
        {verdictSign(cell.verdict)}
      </span>
      {t(`verdict.${cell.verdict}`)}
    </span>
  );
}
