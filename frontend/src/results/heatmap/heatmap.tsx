import { Link } from 'react-router';
import type { PublishedGroup } from '../../api/types';
import type { ComparedRow } from '../rows/rows';
import { statusIn } from '../rows/sort-rows';
import { isSureFall } from '@ledelsespuls/contracts/lists/verdicts';
import { countsWords } from '@ledelsespuls/contracts/words/since-2020';
import { meanShare } from '../marks/share-words';
import type { RowSection } from '../rows/sort-rows';
import { useSelection } from '../frame/use-selection';
import { useTexts } from './texts/use-texts';
import styles from './heatmap.module.css';

interface HeatmapProps {
  readonly sections: readonly RowSection[];
  readonly columns: readonly PublishedGroup[];
  readonly search: string;
}

/** Forvaltninger side by side: each cell says the figure and what findings came to; the colour only repeats it. */
export function Heatmap({ sections, columns, search }: HeatmapProps) {
  const { t } = useTexts();
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={t('overview.sideCaption')}>
      <table className={styles.heatmap}>
        <caption>{t('overview.sideCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columns.subtheme')}</th>
            {columns.map(({ key, name }) => (
              <th scope="col" key={key}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {sections.map(({ key, heading, theme, rows }) => (
          <tbody key={key}>
            {heading && (
              <tr data-row="section">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <span>{t(`rowStatusSide.${heading}`)}</span>
                </th>
              </tr>
            )}
            {theme && <Row row={theme} columns={columns} search={search} isWhole />}
            {rows.map((row) => (
              <Row key={row.item.key} row={row} columns={columns} search={search} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RowProps extends Pick<HeatmapProps, 'columns' | 'search'> {
  readonly row: ComparedRow;
  readonly isWhole?: boolean;
}

function Row({ row, columns, search, isWhole = false }: RowProps) {
  const { item, name, slug } = row;
  const { t, language, say } = useTexts();
  const { searchWith } = useSelection();
  return (
    <tr data-row={isWhole ? 'whole' : undefined}>
      <th scope="row">
        {slug ? <Link to={`/resultater/${slug}${search}`}>{name[language]}</Link> : name[language]}
      </th>
      {columns.map(({ key, name: group }) => {
        const cell = item.cells[key];
        const figure = cell && cell.status !== 'withheld' && say([meanShare(cell, language)]);
        return cell ? (
          <td key={key} className={toneOf(row, key)}>
            {figure && (
              <strong>
                {slug ? (
                  <Link to={`/resultater/${slug}${searchWith('gruppe', key)}`}>
                    {figure}
                    <span className="visually-hidden">
                      {' '}
                      {name[language]}, {group}
                    </span>
                  </Link>
                ) : (
                  figure
                )}
              </strong>
            )}
            <small>
              {cell.status === 'withheld'
                ? t(`withheld.${cell.reason}`)
                : countsWords(row.findingsIn(key), language)}
            </small>
          </td>
        ) : (
          <td key={key}>–</td>
        );
      })}
    </tr>
  );
}

function toneOf(row: ComparedRow, groupKey: string): string | undefined {
  if (!statusIn(row, groupKey).includes('fallen')) return undefined;
  const isSure = row
    .findingsIn(groupKey)
    .some((now) => now.status === 'shown' && isSureFall(now.verdict));
  return isSure ? `${styles.fallen} ${styles.sure}` : styles.fallen;
}
