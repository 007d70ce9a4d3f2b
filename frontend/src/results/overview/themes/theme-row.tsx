import { Link } from 'react-router';
import type { PublishedGroup, ShownGroup } from '../../../api/types';
import { formatInterval, formatPoints } from '../../../i18n/format';
import type { Insight } from '../../frame/publication-loader';
import { useSelection } from '../../frame/use-selection';
import { DotInterval } from '../../marks/dot-interval';
import { MovedText } from '../../marks/moved-text';
import { saidChange } from '../../marks/said-change';
import { meanShare } from '../../marks/share-words';
import type { ComparedRow } from '../../rows/rows';
import { useTexts } from '../texts/use-texts';
import { LevelCell } from './level-cell';
import styles from './themes.module.css';

interface ThemeRowProps {
  readonly row: ComparedRow;
  readonly insight: Insight;
  readonly group: ShownGroup;
  readonly columns: readonly PublishedGroup[];
  /** Of a theme; a subtheme has a page of its own instead. */
  readonly toggle?: { readonly isOpen: boolean; readonly onToggle: () => void };
}

export function ThemeRow({ row, insight, group, columns, toggle }: ThemeRowProps) {
  const { t, language, say } = useTexts();
  const { carried } = useSelection();
  const { item, name, slug, change, earlierShare } = row;
  const level = item.level === 'theme' ? 'themes' : 'subthemes';
  const result = group[level][item.key];
  const kommune = insight.publication.groups.find(({ kind }) => kind === 'kommune');
  const whole = kommune?.status === 'shown' ? kommune[level][item.key] : null;
  const ticks =
    group.kind !== 'kommune' && whole?.status === 'shown' ? [whole.favourable.value] : [];
  const moved = saidChange(change);
  return (
    <tr className={toggle ? styles.theme : styles.subtheme}>
      <th scope="row">
        {toggle ? (
          <button type="button" aria-expanded={toggle.isOpen} onClick={toggle.onToggle}>
            <i aria-hidden="true" />
            {name[language]}
          </button>
        ) : (
          <Link to={`/resultater/${slug}${carried}`}>{name[language]}</Link>
        )}
      </th>
      {result?.status === 'shown' ? (
        <>
          <td className={styles.drawn}>
            <DotInterval
              share={result.favourable.value}
              interval={result.favourable.interval}
              earlierShare={earlierShare}
              ticks={ticks}
              label={t('themes.interval', {
                share: say([
                  meanShare({ ...result.favourable, share: result.favourable.value }, language),
                ]),
                interval: formatInterval(result.favourable.interval, language),
              })}
            />
          </td>
          <td className={styles.own}>
            {say([meanShare({ share: result.favourable.value }, language)])}
            {moved && (
              <MovedText grade={moved.grade}>
                {formatPoints(moved.change, language)}
                <span className="visually-hidden"> {t(`change.grade.${moved.grade}`)}</span>
              </MovedText>
            )}
          </td>
        </>
      ) : (
        <td colSpan={2} className={styles.hidden}>
          {t('hidden.inFull')}
        </td>
      )}
      {columns.map((column) => (
        <LevelCell
          key={column.key}
          result={column.status === 'shown' ? column[level][item.key] : undefined}
          change={
            insight.change?.items.find((one) => one.level === item.level && one.key === item.key)
              ?.cells[column.key]
          }
          address={slug ? `/resultater/${slug}` : null}
          group={column}
        />
      ))}
    </tr>
  );
}
