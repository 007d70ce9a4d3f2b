import { SIGNS } from '@ledelsespuls/contracts/words/signs';
import { Link } from 'react-router';
import type { Change, PublishedGroup } from '../../api/types';
import { useSelection } from '../frame/use-selection';
import { useTexts } from './texts/use-texts';
import tablesStyles from '../marks/tables.module.css';
import compareStyles from './compare.module.css';

interface MinimumDetectableChangesProps {
  readonly change: Change;
  readonly groups: readonly PublishedGroup[];
  readonly chosen: PublishedGroup;
}

/** For each group what moved, and how large a change must be to be seen there at all. */
export function MinimumDetectableChanges({
  change,
  groups,
  chosen,
}: MinimumDetectableChangesProps) {
  const { t } = useTexts();
  const { searchWith } = useSelection();
  const subthemes = change.items.filter(({ level }) => level === 'subtheme');
  const count = (groupKey: string, direction: string) =>
    subthemes.filter(({ cells: { [groupKey]: cell } }) => {
      return cell?.status === 'compared' && cell.direction === direction;
    }).length;
  return (
    <table className={`${tablesStyles.groupsSummary} ${compareStyles.minimumDetectableChanges}`}>
      <caption>{t('compare.groupsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columns.group')}</th>
          <th scope="col" className="number">
            <span aria-hidden="true">{SIGNS.higher} </span>
            {t('compare.up')}
          </th>
          <th scope="col" className="number">
            <span aria-hidden="true">{SIGNS.lower} </span>
            {t('compare.down')}
          </th>
          <th scope="col" className="number">
            {t('compare.smallest')}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups
          .filter(({ kind }) => kind === 'kommune' || kind === 'forvaltning')
          .map(({ key, name }) => (
            <tr key={key}>
              <th scope="row">
                <Link
                  to={searchWith('gruppe', key)}
                  replace
                  preventScrollReset
                  aria-current={key === chosen.key ? 'true' : undefined}
                >
                  {name}
                </Link>
              </th>
              <Seen
                smallest={change.minimumDetectableChange[key] ?? null}
                up={count(key, 'higher')}
                down={count(key, 'lower')}
              />
            </tr>
          ))}
      </tbody>
    </table>
  );
}

interface SeenProps {
  /** In shares; null where no change can be told from chance. */
  readonly smallest: number | null;
  readonly up: number;
  readonly down: number;
}

function Seen({ smallest, up, down }: SeenProps) {
  const { t } = useTexts();
  if (smallest === null) {
    return (
      <td className={`number ${tablesStyles.none}`} colSpan={3}>
        {t('compare.tooSmall')}
      </td>
    );
  }
  return (
    <>
      <td className="number">{up}</td>
      <td className="number">{down}</td>
      <td className="number">
        {t('compare.points', { points: Math.ceil(smallest * 100 - 1e-6) })}
      </td>
    </>
  );
}
