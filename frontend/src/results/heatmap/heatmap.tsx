import { Link } from 'react-router';
import type { ComparedCell, PublishedGroup } from '../../api/types';
import type { ComparedRow } from '../rows/rows';
import { meanShare } from '../marks/share-words';
import type { RowSection } from '../rows/sort-rows';
import { useSelection } from '../frame/use-selection';
import { VerdictText } from '../marks/verdict-text';
import { useTexts } from './texts/use-texts';
import styles from './heatmap.module.css';

interface HeatmapProps {
  readonly sections: readonly RowSection[];
  readonly columns: readonly PublishedGroup[];
  readonly search: string;
}

/** Forvaltninger side by side: each cell says figure, direction and verdict; the colour only repeats it. */
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

function Row({ row: { item, name, slug }, columns, search, isWhole = false }: RowProps) {
  const { language, say } = useTexts();
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
          <td key={key} className={toneOf(cell)}>
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
              <VerdictText cell={cell} short />
            </small>
          </td>
        ) : (
          <td key={key}>–</td>
        );
      })}
    </tr>
  );
}

function toneOf(cell: ComparedCell): string | undefined {
  if (cell.status !== 'compared' || cell.verdict === 'cannot-be-told-apart') return undefined;
  const tone = cell.verdict.endsWith('higher') ? styles.up : styles.down;
  return cell.verdict.startsWith('probably') ? tone : `${tone} ${styles.sure}`;
}
