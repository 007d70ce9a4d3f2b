import type { ChangeGrade } from '@ledelsespuls/contracts/lists/results/verdicts';
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
  const { t, language } = useTexts();
  const { searchWith } = useSelection();
  const subthemes = change.items.filter(({ level }) => level === 'subtheme');
  const count = (groupKey: string, ...grades: ChangeGrade[]) =>
    subthemes.filter(({ cells: { [groupKey]: cell } }) => {
      return cell?.status === 'compared' && grades.includes(cell.grade);
    }).length;
  const shown = groups.filter(({ kind }) => kind === 'kommune' || kind === 'forvaltning');
  const signsIn = (key: string) => count(key, 'sign-of-rise', 'sign-of-fall');
  // The sentence on the group chosen has said it where that has signs itself.
  const isSaid = signsIn(chosen.key) > 0 || shown.every(({ key }) => signsIn(key) === 0);
  const byChance = shown.reduce((sum, { key }) => sum + (change.signsByChance[key] ?? 0), 0);
  return (
    <>
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
              {t('compare.signs')}
            </th>
            <th scope="col" className="number">
              {t('compare.smallest')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name }) => (
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
                up={count(key, 'rose')}
                down={count(key, 'fell')}
                signs={signsIn(key)}
              />
            </tr>
          ))}
        </tbody>
      </table>
      {!isSaid && (
        <p className="quiet">{t('compare.byChance', { signs: oneDecimal(byChance, language) })}</p>
      )}
    </>
  );
}

const oneDecimal = (value: number, language: string) =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    value,
  );

interface SeenProps {
  /** In shares; null where no change can be told from chance. */
  readonly smallest: number | null;
  readonly up: number;
  readonly down: number;
  readonly signs: number;
}

function Seen({ smallest, up, down, signs }: SeenProps) {
  const { t } = useTexts();
  if (smallest === null) {
    return (
      <td className={`number ${tablesStyles.none}`} colSpan={4}>
        {t('compare.tooSmall')}
      </td>
    );
  }
  return (
    <>
      <td className="number">{up}</td>
      <td className="number">{down}</td>
      <td className="number">{signs}</td>
      <td className="number">
        {t('compare.points', { points: Math.ceil(smallest * 100 - 1e-6) })}
      </td>
    </>
  );
}
