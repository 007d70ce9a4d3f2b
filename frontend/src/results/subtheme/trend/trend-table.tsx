import type { ComparedCell } from '../../../api/types';
import { formatDay, formatInterval } from '../../../i18n/format';
import { meanShare, statementShare } from '../../marks/share-words';
import type { TrendRow } from './trend-rows';
import { useTexts } from '../texts/use-texts';
import styles from '../../marks/tables.module.css';

const COLUMNS = ['associations.interval', 'columns.answered', 'trend.basis'] as const;

interface TrendTableProps {
  readonly caption: string;
  readonly rows: readonly TrendRow[];
  /** Its share is of those who agree that a problem is there. */
  readonly isProblem: boolean;
  /** Of several statements: a range is then only about right, and said so. */
  readonly isMean: boolean;
  readonly band: Extract<ComparedCell, { status: 'compared' }>['band'] | null;
}

/** A trend in figures. */
export function TrendTable({ caption, rows, isProblem, isMean, band }: TrendTableProps) {
  const { t, language, say } = useTexts();
  const words = isMean ? meanShare : statementShare;
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className={styles.counts}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trend.round')}</th>
            <th scope="col">{t('trend.closed')}</th>
            {([isProblem ? 'trend.agree' : 'columns.share', ...COLUMNS] as const).map((column) => (
              <th scope="col" className="number" key={column}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {band && (
            <tr>
              <th scope="row">{t('trend.band')}</th>
              <td>2020</td>
              <td className="number">–</td>
              <td className="number">{formatInterval(band.likely, language)}</td>
              <td className="number">–</td>
              <td className="number">–</td>
            </tr>
          )}
          {rows.map(({ round, point, statements, predecessor }) => (
            <tr key={`${round.key} ${predecessor?.key} ${statements.join(' ')}`}>
              <th scope="row">
                {round.name}
                {(point.formerName ?? predecessor) && (
                  <small>{point.formerName ?? predecessor?.name}</small>
                )}
              </th>
              <td>{formatDay(round.closedOn, language)}</td>
              {point.status === 'shown' ? (
                <>
                  <td className="number">{say([words(point, language)])}</td>
                  <td className="number">{formatInterval(point.interval, language)}</td>
                  <td className="number">{point.answered}</td>
                </>
              ) : (
                <td className={`number ${styles.none}`} colSpan={3}>
                  {t(`withheld.${point.reason}`)}
                </td>
              )}
              <td className="number">{t('trend.statements', { count: statements.length })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
