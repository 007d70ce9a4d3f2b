import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { RoundResults } from '../../api/types';
import { useBandWords } from '../marks/band-text';
import { ChangeText } from '../marks/change-text';
import { farthestFrom2020, largestChanges } from './movers';
import { ShareText } from '../marks/mark';
import type { ComparedRow } from '../rows/rows';
import { VerdictText } from '../marks/verdict-text';
import { useTexts } from './texts/use-texts';
import styles from './movers.module.css';

interface MoversSectionProps {
  readonly rows: readonly ComparedRow[];
  readonly change: RoundResults['change'];
  readonly search: string;
}

/** What moved most, against 2020 and since the round before: what a reader in a hurry leaves with. */
export function MoversSection({ rows, change, search }: MoversSectionProps) {
  const { t } = useTexts();
  const bandWords = useBandWords();
  const apart = farthestFrom2020(rows);
  const changed = change ? largestChanges(rows) : [];
  const isCompared = rows.some((row) => row.change?.status === 'compared');
  return (
    <section className={styles.movers} aria-label={t('movers.title')}>
      <Column title={t('movers.since2020')} none={t('movers.none2020')}>
        {apart.map((row) => (
          <Mover key={row.item.key} row={row} search={search}>
            <VerdictText cell={row.cell} />
            <span className="quiet">
              <ShareText cell={row.cell} inLine /> · {bandWords(row.cell)}
            </span>
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
