import type { PublishedGroup, Trends } from '../../../api/types';
import { formatDay } from '../../../i18n/format';
import { markPath } from '../../marks/line-marks';
import { trendLines, type TrendLine } from './trend-lines';
import type { TrendRow } from './trend-rows';
import { useTexts } from '../texts/use-texts';
import styles from './trend.module.css';

interface TrendHistoryProps {
  readonly rows: readonly TrendRow[];
  /** What the group was before; empty where it was always itself. */
  readonly history: Trends['predecessors'][string];
  readonly group: PublishedGroup;
}

/** What a group was before, in words, and which line is whose. */
export function TrendHistory({ rows, history, group }: TrendHistoryProps) {
  const { t, language } = useTexts();
  if (history.length === 0) return null;
  const lines = trendLines(rows);
  const isBroken = history.some(({ kind }) => kind === 'merged' || kind === 'split');
  return (
    <>
      {lines.some(({ predecessor }) => predecessor) && (
        <ul className={styles.lineLegend}>
          {lines.map((line) => (
            <li key={line.series}>
              <LineSample line={line} />
              {line.predecessor
                ? t('trend.formerLine', {
                    name: line.predecessor.name,
                    day: formatDay(line.predecessor.until, language),
                  })
                : t('trend.ownLine', { group: group.name })}
            </li>
          ))}
        </ul>
      )}
      <ul>
        {history.map(({ key, name, kind, until }) => {
          const isItself = key === group.key && (kind === 'merged' || kind === 'split');
          const values = { name, group: group.name, day: formatDay(until, language) };
          return (
            <li key={`${until} ${key}`}>
              {t(`trend.was.${kind}${isItself ? 'Itself' : ''}`, values)}
            </li>
          );
        })}
      </ul>
      {isBroken && <p className="quiet">{t('trend.breakRule')}</p>}
    </>
  );
}

function LineSample({ line: { mark } }: { readonly line: TrendLine }) {
  return (
    <svg width="44" height="16" aria-hidden="true">
      <path d="M 2 8 H 42" stroke="var(--mark)" strokeWidth="2.5" strokeDasharray={mark.dashes} />
      <path
        d={markPath(mark.shape, 22, 8)}
        fill={mark.isFilled ? 'var(--mark)' : 'var(--paper)'}
        stroke="var(--mark)"
        strokeWidth="2"
      />
    </svg>
  );
}
