import { SIGNS } from '@ledelsespuls/contracts/words/signs';
import { Link } from 'react-router';
import type { Comparison, PublishedGroup } from '../../api/types';
import { formatShare } from '../../i18n/format';
import { useSelection } from '../frame/use-selection';
import { useTexts } from './texts/use-texts';
import styles from '../marks/tables.module.css';

interface GroupsSummaryProps {
  readonly groups: readonly PublishedGroup[];
  readonly chosen: PublishedGroup;
  readonly comparison: Comparison;
}

/** Surely or probably. */
interface Moved {
  readonly higher: number;
  readonly lower: number;
}

/** For kommunen and each forvaltning: how many answered, and how many subthemes moved which way. */
export function GroupsSummary({ groups, chosen, comparison }: GroupsSummaryProps) {
  const { t } = useTexts();
  const { searchWith } = useSelection();
  const subthemes = comparison.items.filter(({ level }) => level === 'subtheme');
  const movedIn = (key: string): Moved => {
    const count = (direction: string) =>
      subthemes.filter(({ cells: { [key]: cell } }) => {
        return cell?.status === 'compared' && cell.verdict.endsWith(direction);
      }).length;
    return { higher: count('higher'), lower: count('lower') };
  };
  return (
    <table className={styles.groupsSummary}>
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
            <span aria-hidden="true">{SIGNS.higher} </span>
            {t('overview.up')}
          </th>
          <th scope="col" className="number">
            <span aria-hidden="true">{SIGNS.lower} </span>
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
                <td colSpan={3} className={`number ${styles.none}`}>
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
  readonly moved: Moved;
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
      <td className="number">{moved.higher}</td>
      <td className="number">{moved.lower}</td>
    </>
  );
}
