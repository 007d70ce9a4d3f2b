import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatInterval, formatShare } from '../i18n/format';
import { BandMark } from './band-mark';
import type { ComparedRow } from './rows';
import { VerdictText } from './verdict-text';

interface MarksTableProps {
  readonly rows: readonly ComparedRow[];
  readonly caption: string;
  readonly firstColumn: string;
  readonly search: string;
}

/** One group's themes or subthemes: the figure, its mark on the band of 2020, and the verdict in words. */
export function MarksTable({ rows, caption, firstColumn, search }: MarksTableProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as 'da' | 'en';
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
        {rows.map(({ item, name, slug, cell }) => (
          <tr key={item.key}>
            <th scope="row">
              {slug ? (
                <Link to={`/resultater/${slug}${search}`}>{name[language]}</Link>
              ) : (
                name[language]
              )}
            </th>
            <td className="number">
              {cell.status === 'withheld' ? '–' : formatShare(cell.share, language)}
            </td>
            <td className="mark-cell">
              {cell.status !== 'withheld' && (
                <BandMark
                  cell={cell}
                  label={t('overview.mark', {
                    share: formatShare(cell.share, language),
                    interval: formatInterval(cell.interval, language),
                    band:
                      cell.status === 'compared'
                        ? formatInterval(cell.band.likely, language)
                        : t('notMeasured'),
                  })}
                />
              )}
            </td>
            <td>
              <VerdictText cell={cell} />
              {cell.status === 'compared' && (
                <small>
                  2020: {formatInterval(cell.band.likely, language)}
                  {cell.statementsCompared < cell.statementsAsked &&
                    `; ${t('overview.compared', { compared: cell.statementsCompared, asked: cell.statementsAsked })}`}
                </small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
