import { isFall } from '@ledelsespuls/contracts/lists/results/verdicts';
import { Link } from 'react-router';
import type { PublishedGroup, Since2020 } from '../../api/types';
import { formatShare } from '../../i18n/format';
import { useSelection } from '../frame/use-selection';
import { useTexts } from './texts/use-texts';
import styles from '../marks/tables.module.css';

interface GroupsSummaryProps {
  readonly groups: readonly PublishedGroup[];
  readonly chosen: PublishedGroup;
  readonly since2020: Since2020;
}

/** Of a group's findings; null where it has too few answers for any word. */
interface Judged {
  readonly kept: number;
  readonly fallen: number;
}

/** For kommunen and each forvaltning: how many answered, and what has become of the findings of 2020. */
export function GroupsSummary({ groups, chosen, since2020 }: GroupsSummaryProps) {
  const { t } = useTexts();
  const { searchWith } = useSelection();
  const judgedIn = (key: string): Judged | null => {
    const group = since2020.groups[key];
    if (!group || group.isTooSmall) return null;
    const verdicts = group.findings.map((now) => (now.status === 'shown' ? now.verdict : null));
    const fallen = verdicts.filter(isFall).length;
    return { kept: verdicts.filter((one) => one !== null).length - fallen, fallen };
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
            {t('overview.up')}
          </th>
          <th scope="col" className="number">
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
                <ShownCells group={group} judged={judgedIn(group.key)} />
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
  readonly judged: Judged | null;
}

function ShownCells({ group, judged }: ShownCellsProps) {
  const { t, language } = useTexts();
  const { answered, invited } = group;
  return (
    <>
      <td className="number">
        {t('overview.answeredOf', { answered, invited })}{' '}
        <span className="quiet">({formatShare(answered / invited, language)})</span>
      </td>
      <td className="number">{judged?.kept ?? '–'}</td>
      <td className="number">{judged?.fallen ?? '–'}</td>
    </>
  );
}
