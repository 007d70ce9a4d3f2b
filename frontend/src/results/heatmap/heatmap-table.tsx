import type { Insight } from '../frame/publication-loader';
import { HeatmapCellLink } from './heatmap-cell';
import { NONE_OPENED, type HeatmapColumn } from './heatmap-columns';
import { heatmapCell, type HeatmapRow, type HeatmapSection } from './heatmap-rows';
import { useHeatmapChoice, type View } from './use-heatmap-choice';
import { Link } from 'react-router';
import { useTexts } from './texts/use-texts';
import styles from './heatmap-table.module.css';

/** With more columns there is less room for the names of rows. */
const MANY_COLUMNS = 7;
/** With more columns the table is as wide as it needs to be, and scrolls in its frame. */
const MOST_COLUMNS = 10;

interface HeatmapTableProps {
  readonly insight: Insight;
  readonly sections: readonly HeatmapSection[];
  readonly columns: readonly HeatmapColumn[];
  readonly view: View;
}

export function HeatmapTable({ insight, sections, columns, view }: HeatmapTableProps) {
  const { t, language } = useTexts();
  const rows = sections.reduce((sum, section) => sum + section.rows.length, 0);
  const sizes = { '--rows': rows, '--columns': columns.length } as React.CSSProperties;
  const isCrowded = columns.length > MOST_COLUMNS;
  const table = (
    <table className={styles.heatmap} data-tight={columns.length > MANY_COLUMNS || undefined}>
      <caption className="visually-hidden">{t(`caption.${view}`)}</caption>
      <colgroup>
        <col className={styles.theme} />
        <col className={styles.subtheme} />
        {columns.map(({ group }) => (
          <col key={group.key} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('theme')}</th>
          <th scope="col">{t('columns.subtheme')}</th>
          {columns.map((column) => (
            <ColumnHead key={column.group.key} {...column} />
          ))}
        </tr>
      </thead>
      {sections.map(({ key, theme, rows }) => (
        <tbody key={key}>
          {rows.map((row, place) => (
            <tr key={row.key}>
              {theme && place === 0 && (
                <th scope="rowgroup" rowSpan={rows.length} lang={language}>
                  {theme[language]}
                </th>
              )}
              <RowHead row={row} />
              {columns.map(({ group }) => (
                <td key={group.key} data-kind={group.kind}>
                  <HeatmapCellLink
                    row={row}
                    group={group}
                    cell={heatmapCell(insight, row, group)}
                    view={view}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
  return isCrowded ? (
    <div
      className={styles.crowded}
      tabIndex={0}
      role="group"
      aria-label={t(`caption.${view}`)}
      style={sizes}
    >
      {table}
    </div>
  ) : (
    <div className={styles.frame} style={sizes}>
      {table}
    </div>
  );
}

function RowHead({ row: { slug, name } }: { readonly row: HeatmapRow }) {
  const { language } = useTexts();
  const { addressOf, groupKey } = useHeatmapChoice();
  return slug === null ? (
    <th scope="row" colSpan={2} className={styles.whole}>
      {name[language]}
    </th>
  ) : (
    <th scope="row">
      <Link to={addressOf(slug, groupKey)}>{name[language]}</Link>
    </th>
  );
}

function ColumnHead({ group, hasCenters, isOpened }: HeatmapColumn) {
  const { t, language } = useTexts();
  const { open } = useHeatmapChoice();
  return (
    <th scope="col" data-kind={group.kind} lang="da">
      {group.name}
      <small lang={language}>
        {group.status === 'shown' ? t('answered', { count: group.answered }) : t('hidden.short')}
        {hasCenters && (
          <>
            {' '}
            <button
              type="button"
              aria-expanded={isOpened}
              onClick={() => open(isOpened ? NONE_OPENED : group.key)}
            >
              <span aria-hidden="true">{isOpened ? '−' : '+'}</span> {t('centers')}
              <span className="visually-hidden">{t('centersIn', { group: group.name })}</span>
            </button>
          </>
        )}
      </small>
    </th>
  );
}
