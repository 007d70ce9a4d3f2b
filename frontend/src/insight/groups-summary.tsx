import { Link } from 'react-router';
import type { Comparison, PublishedGroup } from '../api/types';
import { formatShare } from '../i18n/format';
import { tally } from './headline';
import { useSelection } from './use-selection';
import { useTexts } from './use-texts';

interface GroupsSummaryProps {
  readonly groups: readonly PublishedGroup[];
  readonly chosen: PublishedGroup;
  readonly comparison: Comparison;
}

/** For kommunen and each forvaltning: how many answered, and how many subthemes moved which way. */
export function GroupsSummary({ groups, chosen, comparison }: GroupsSummaryProps) {
  const { t } = useTexts();
  const { searchWith } = useSelection();
  const subthemes = comparison.items.filter(({ level }) => level === 'subtheme');
  const movedIn = (key: string) => tally(subthemes.flatMap(({ cells }) => cells[key] ?? []));
  return (
    <table className="groups-summary">
      <caption>
        <span className="visually-hidden">{t('overview.participationCaption')}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('overview.participation')}</th>
          <th scope="col" className="number">
            {t('overview.participationColumn')}
          </th>
          <th scope="col" className="number">
            <span aria-hidden="true">▲ </span>
            {t('overview.up')}
          </th>
          <th scope="col" className="number">
            <span aria-hidden="true">▼ </span>
            {t('overview.down')}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups
          .filter(({ kind }) => kind === 'kommune' || kind === 'forvaltning')
          .map((group) => (
            <tr key={group.key}>
              <th scope="row">
                <Link
                  to={searchWith('gruppe', group.key)}
                  replace
                  preventScrollReset
                  aria-current={group.key === chosen.key ? 'true' : undefined}
                >
                  {group.name}
                </Link>
              </th>
              {group.status === 'shown' ? (
                <ShownCells group={group} moved={movedIn(group.key)} />
              ) : (
                <td colSpan={3} className="number none">
                  {t(`withheld.${group.reason}`)}
                </td>
              )}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

interface ShownCellsProps {
  readonly group: Extract<PublishedGroup, { status: 'shown' }>;
  readonly moved: ReturnType<typeof tally>;
}

function ShownCells({ group, moved }: ShownCellsProps) {
  const { t, language } = useTexts();
  const { answered, invited } = group;
  return (
    <>
      <td className="number">
        {t('overview.answeredOf', { answered, invited })}{' '}
        <span className="quiet">({formatShare(answered / invited, language)})</span>
      </td>
      <td className="number">{moved.higher + moved.probablyHigher}</td>
      <td className="number">{moved.lower + moved.probablyLower}</td>
    </>
  );
}
