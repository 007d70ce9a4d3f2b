import type { PublishedGroup, Trends } from '../../../api/types';
import { formatInterval, formatShare } from '../../../i18n/format';
import { shownPoints } from '../../marks/trend-points';
import { useTexts } from '../texts/use-texts';

interface MultiplesTableProps {
  readonly groups: readonly PublishedGroup[];
  readonly trends: Trends;
  readonly trend: Trends['trends'][number];
}

/** The numbers behind the drawings. */
export function MultiplesTable({ groups, trends, trend }: MultiplesTableProps) {
  const { t, language } = useTexts();
  const { rounds } = trends;
  return (
    <details>
      <summary>{t('multiples.table')}</summary>
      <div className="scroll" tabIndex={0} role="group" aria-label={t('multiples.label')}>
        <table>
          <caption className="visually-hidden">{t('multiples.label')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('columns.group')}</th>
              {rounds.map(({ key, name }) => (
                <th scope="col" key={key} className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => {
              const points = shownPoints(rounds, trend.groups[group.key] ?? []);
              return (
                <tr key={group.key}>
                  <th scope="row">{group.name}</th>
                  {rounds.map(({ key }) => {
                    const point = points.find(({ round }) => round.key === key);
                    return (
                      <td key={key} className="number">
                        {point
                          ? `${formatShare(point.share, language)} (${formatInterval(point.interval, language)})`
                          : '–'}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
