import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ComparedCell, PublishedGroup } from '../api/types';
import { formatShare } from '../i18n/format';
import type { ComparedRow } from './rows';
import { VerdictText } from './verdict-text';

interface HeatTableProps {
  readonly rows: readonly ComparedRow[];
  readonly groups: readonly PublishedGroup[];
  readonly search: string;
}

/** Forvaltninger side by side: each cell says figure, direction and verdict; the colour only repeats it. */
export function HeatTable({ rows, groups, search }: HeatTableProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as 'da' | 'en';
  const columns = groups.filter(({ kind }) => kind === 'kommune' || kind === 'forvaltning');
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={t('overview.side')}>
      <table className="heat">
        <caption>{t('overview.side')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overview.columns.subtheme')}</th>
            {columns.map(({ key, name }) => (
              <th scope="col" key={key}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, name, slug }) => (
            <tr key={`${item.level} ${item.key}`} className={slug ? '' : 'theme-row'}>
              <th scope="row">
                {slug ? (
                  <Link to={`/resultater/${slug}${search}`}>{name[language]}</Link>
                ) : (
                  name[language]
                )}
              </th>
              {columns.map(({ key }) => {
                const cell = item.cells[key];
                return cell ? (
                  <td key={key} className={toneOf(cell)}>
                    {cell.status !== 'withheld' && (
                      <strong>{formatShare(cell.share, language)}</strong>
                    )}{' '}
                    <small>
                      <VerdictText cell={cell} />
                    </small>
                  </td>
                ) : (
                  <td key={key}>–</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function toneOf(cell: ComparedCell): string {
  if (cell.status !== 'compared') return 'none';
  if (cell.verdict.endsWith('higher')) return 'up';
  return cell.verdict.endsWith('lower') ? 'down' : '';
}
