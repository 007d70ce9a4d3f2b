import type { TFunction } from 'i18next';
import { Link } from 'react-router';
import type { MarkedRow } from './marks-table';
import type { ComparedRow } from './rows';

/** Themes or subthemes as rows of a table of marks; a subtheme leads to its page. */
export function markedRows(
  rows: readonly ComparedRow[],
  language: 'da' | 'en',
  search: string,
  t: TFunction,
): MarkedRow[] {
  return rows.map(({ item, name, slug, cell }) => {
    const isPart = cell.status === 'compared' && cell.statementsCompared < cell.statementsAsked;
    return {
      key: item.key,
      header: slug ? (
        <Link to={`/resultater/${slug}${search}`}>{name[language]}</Link>
      ) : (
        name[language]
      ),
      cell,
      note: isPart && (
        <small>
          {t('overview.compared', {
            compared: cell.statementsCompared,
            asked: cell.statementsAsked,
          })}
        </small>
      ),
    };
  });
}
