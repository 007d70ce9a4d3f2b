import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedCell } from '../api/types';
import { formatInterval, formatShare } from '../i18n/format';
import { BandMark } from './band-mark';
import { VerdictText } from './verdict-text';

export interface MarkedRow {
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: ComparedCell;
  /** What stands below the verdict. */
  readonly note?: ReactNode;
}

interface MarksTableProps {
  readonly caption: string;
  readonly firstColumn: string;
  readonly rows: readonly MarkedRow[];
}

/** Figures, each with its mark on the band of 2020 and the verdict in words. */
export function MarksTable({ caption, firstColumn, rows }: MarksTableProps) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return (
    <table className="marks">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{firstColumn}</th>
          <th scope="col" className="number">
            {t('overview.columns.share')}
          </th>
          <th scope="col" className="mark-cell">
            <span className="visually-hidden">{t('overview.columns.chart')}</span>
            <span className="axis" aria-hidden="true">
              <span>0</span>
              <span>50</span>
              <span>100 %</span>
            </span>
          </th>
          <th scope="col">{t('overview.columns.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, header, cell, note }) => (
          <tr key={key}>
            <th scope="row">{header}</th>
            <td className="number">
              {cell.status === 'withheld' ? '–' : formatShare(cell.share, language)}
            </td>
            <td className="mark-cell">
              <Mark cell={cell} />
            </td>
            <td>
              <VerdictText cell={cell} />
              {cell.status === 'compared' && (
                <small>2020: {formatInterval(cell.band.likely, language)}</small>
              )}
              {note}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Mark({ cell }: { readonly cell: ComparedCell }) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  if (cell.status === 'withheld') return null;
  const label = t('overview.mark', {
    share: formatShare(cell.share, language),
    interval: formatInterval(cell.interval, language),
    band:
      cell.status === 'compared' ? formatInterval(cell.band.likely, language) : t('notMeasured'),
  });
  return <BandMark cell={cell} label={label} />;
}
