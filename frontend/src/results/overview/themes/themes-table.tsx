import { isCalled } from '@ledelsespuls/contracts/lists/results/verdicts';
import { roundWords } from '@ledelsespuls/contracts/words/highlights';
import { useState } from 'react';
import type { PublishedGroup, ShownGroup } from '../../../api/types';
import type { Insight } from '../../frame/publication-loader';
import { subthemeRows, themeRows, type ComparedRow } from '../../rows/rows';
import { useTexts } from '../texts/use-texts';
import { ThemeRow } from './theme-row';
import styles from './themes.module.css';

interface ThemesTableProps {
  readonly insight: Insight;
  readonly group: ShownGroup;
}

/** The six themes of a group, each of which opens to its subthemes; in kommunen with a cell for each forvaltning. */
export function ThemesTable({ insight, group }: ThemesTableProps) {
  const { publication, change } = insight;
  const { t, language } = useTexts();
  const rows = subthemeRows(insight, group);
  const themes = themeRows(insight, group).map((theme) => ({
    theme,
    subthemes: rows.filter(({ item }) => item.parentKey === theme.item.key),
  }));
  const moved = themes.filter(({ theme, subthemes }) => [theme, ...subthemes].some(hasMoved));
  const names = moved
    .map(({ theme }) => theme.name[language])
    .join(language === 'da' ? ' og ' : ' and ');
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const first = moved[0]?.theme.item.key;
  const isOpen = (key: string) => toggled[key] ?? key === first;
  const columns = group.kind === 'kommune' ? columnsOf(publication.groups) : [];
  const title = { 0: 'none', 1: 'one', 2: 'two' }[moved.length] ?? 'many';
  return (
    <section className={styles.themes} aria-labelledby="temaer">
      <div className={styles.head}>
        <h2 id="temaer">
          {change ? t(`themes.${title}`, { names, count: moved.length }) : t('themes.noneBefore')}
        </h2>
        <p className="quiet">
          {t('themes.share')} {t('themes.key', { later: roundWords(publication.round) })}{' '}
          {change && t('themes.keyEarlier', { earlier: roundWords(change.earlier) })}{' '}
          {group.kind !== 'kommune' && t('themes.keyKommune')}
        </p>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('themes.theme')}</th>
            <td className={styles.drawn} aria-hidden="true">
              <span className={styles.scale}>
                <span>0</span>
                <span>50</span>
                <span>100 %</span>
              </span>
            </td>
            <th scope="col" className={styles.own}>
              {group.name}
            </th>
            {columns.map(({ key, name }) => (
              <th scope="col" key={key} className={styles.cell}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {themes.flatMap(({ theme, subthemes }) => {
            const { key } = theme.item;
            const open = isOpen(key);
            return [
              <ThemeRow
                key={key}
                row={theme}
                toggle={{ isOpen: open, onToggle: () => setToggled({ ...toggled, [key]: !open }) }}
                {...{ insight, group, columns }}
              />,
              ...(open
                ? subthemes.map((row) => (
                    <ThemeRow key={row.item.key} {...{ row, insight, group, columns }} />
                  ))
                : []),
            ];
          })}
        </tbody>
      </table>
    </section>
  );
}

const hasMoved = ({ change }: ComparedRow) =>
  change?.status === 'compared' && isCalled(change.grade);

function columnsOf(groups: readonly PublishedGroup[]): PublishedGroup[] {
  return groups.filter(({ kind }) => kind === 'forvaltning');
}
