import { Link } from 'react-router';
import type { ChangedCell, PublishedGroup, ShownGroup } from '../../../api/types';
import { wholePercent } from '../../../i18n/format';
import { useSelection } from '../../frame/use-selection';
import { ChangeTriangle } from '../../marks/change-triangle';
import hidingStyles from '../../marks/hatch.module.css';
import levelStyles from '../../marks/levels.module.css';
import { levelOf } from '../../marks/level-of';
import { saidChange } from '../../marks/said-change';
import { useTexts } from '../texts/use-texts';
import styles from './themes.module.css';

interface LevelCellProps {
  readonly result: ShownGroup['themes'][string] | undefined;
  readonly change: ChangedCell | undefined;
  /** Of the page that it leads to; null where there is none. */
  readonly address: string | null;
  readonly group: PublishedGroup;
}

/** A forvaltning's share by colour and number, with a triangle where it moved. */
export function LevelCell({ result, change, address, group }: LevelCellProps) {
  const { t } = useTexts();
  const { searchWith } = useSelection();
  if (result?.status !== 'shown') {
    return (
      <td className={`${styles.cell} ${hidingStyles.hatch}`}>
        <span className="visually-hidden">{t('hidden.inFull')}</span>
      </td>
    );
  }
  const { value } = result.favourable;
  const said = saidChange(change);
  const figure = (
    <>
      {wholePercent(value)}
      {said && (
        <>
          {' '}
          <ChangeTriangle grade={said.grade} isPlain />
          <span className="visually-hidden"> {t(`change.grade.${said.grade}`)}</span>
        </>
      )}
    </>
  );
  const level = levelStyles[`level${levelOf(value)}`];
  return (
    <td className={`${styles.cell} ${level}`}>
      {address ? <Link to={address + searchWith('gruppe', group.key)}>{figure}</Link> : figure}
    </td>
  );
}
