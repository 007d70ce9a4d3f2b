import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PublishedGroup, RoundResults } from '../../api/types';
import { ChangeText } from '../marks/change-text';
import { FindingText } from '../marks/finding-text';
import { fallenFindings, largestChanges } from './movers';
import type { ComparedRow } from '../rows/rows';
import { useTexts } from './texts/use-texts';
import styles from './movers.module.css';

interface MoversSectionProps {
  readonly rows: readonly ComparedRow[];
  readonly group: PublishedGroup;
  readonly since2020: RoundResults['since2020'];
  readonly change: RoundResults['change'];
  readonly search: string;
}

/** What fell since 2020, and what moved most since the round before: what a reader in a hurry leaves with. */
export function MoversSection({ rows, group, since2020, change, search }: MoversSectionProps) {
  const { t } = useTexts();
  const fallen = fallenFindings(rows, group.key);
  const judged = since2020.groups[group.key];
  const none = judged && judged.findings.length > 0 && !judged.isTooSmall ? 'none2020' : 'noWords';
  const changed = change ? largestChanges(rows) : [];
  const isCompared = rows.some((row) => row.change?.status === 'compared');
  return (
    <section className={styles.movers} aria-label={t('movers.title')}>
      <Column title={t('movers.since2020')} none={t(`movers.${none}`)}>
        {fallen.map(({ row, now }) => (
          <Mover key={now.statementKey} row={row} search={search}>
            <FindingText now={now} since2020={since2020} group={group} />
          </Mover>
        ))}
      </Column>
      {change && (
        <Column
          title={t('movers.sinceRound', { round: change.earlier.name })}
          none={t(isCompared ? 'movers.nothing' : 'movers.noneRound')}
        >
          {changed.map((row) => (
            <Mover key={row.item.key} row={row} search={search}>
              <ChangeText cell={row.change} />
            </Mover>
          ))}
        </Column>
      )}
    </section>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly none: string;
  readonly children: readonly ReactNode[];
}

function Column({ title, none, children }: ColumnProps) {
  return (
    <div>
      <h2>{title}</h2>
      {children.length > 0 ? <ol>{children}</ol> : <p className="quiet">{none}</p>}
    </div>
  );
}

interface MoverProps {
  readonly row: ComparedRow;
  readonly search: string;
  readonly children: ReactNode;
}

function Mover({ row: { name, slug }, search, children }: MoverProps) {
  const { language } = useTexts();
  return (
    <li>
      <Link to={`/resultater/${slug}${search}`}>{name[language]}</Link>
      <div className={styles.movedBy}>{children}</div>
    </li>
  );
}
