import type { Verdict } from '@ledelsespuls/contracts/lists/results/verdicts';
import { VerdictMark } from '../marks/verdict-mark';
import type { FindingPart, FindingRow } from './finding-rows';
import { FindingsTable, type GroupName } from './findings-table';
import { ShortList } from './short-list';
import { useTexts } from './texts/use-texts';
import styles from './findings.module.css';

interface PartSectionProps {
  readonly part: 'strengths' | 'problems';
  readonly rows: FindingPart;
  readonly group: GroupName;
}

/** Strengths or problems of 2020 in one group: what a reader should see first, and the rest on demand. */
export function PartSection({ part, rows, group }: PartSectionProps) {
  const { t } = useTexts();
  const title = useTitle(part, rows);
  const { fallen, kept, unclear, hidden } = rows;
  if (fallen.length + kept.length + unclear.length + hidden === 0) return null;
  const isStrengths = part === 'strengths';
  const [first, rest] = isStrengths ? [fallen, kept] : [kept, fallen];
  const table = (list: readonly FindingRow[]) => (
    <FindingsTable part={part} rows={list} group={group} />
  );
  return (
    <section className={styles.part} aria-labelledby={`part-${part}`}>
      <div className={styles.head}>
        <h2 id={`part-${part}`}>{title}</h2>
        <span className={styles.strip} aria-hidden="true">
          {[...kept, ...fallen, ...unclear].map(({ now, statement }) => (
            <VerdictMark key={statement.key} verdict={now.verdict} />
          ))}
        </span>
      </div>
      {first.length > 0 && table(first)}
      {!isStrengths && rest.length > 0 && (
        <ShortList title={t('fewer', { count: rest.length })} rows={rest} />
      )}
      {isStrengths && rest.length > 0 && (
        <details className={styles.fold}>
          <summary>
            <VerdictMark verdict="found-again" /> {t('fold.kept', { count: rest.length })}
          </summary>
          {table(rest)}
        </details>
      )}
      {group.isTooSmall && unclear.length > 0 && (
        <ShortList title={t('figures', { count: unclear.length })} rows={unclear} />
      )}
      {!group.isTooSmall && unclear.length > 0 && (
        <details className={styles.fold}>
          <summary>
            <VerdictMark verdict={null} /> {t(`fold.unclear.${part}`, { count: unclear.length })}
          </summary>
          {table(unclear)}
        </details>
      )}
      {hidden > 0 && <p className={styles.note}>{t(`hiddenCount.${part}`, { count: hidden })}</p>}
    </section>
  );
}

function useTitle(part: PartSectionProps['part'], { fallen, kept, unclear }: FindingPart): string {
  const { t } = useTexts();
  const count = (rows: readonly FindingRow[], ...verdicts: readonly Verdict[]) =>
    rows.filter(({ now }) => now.verdict && verdicts.includes(now.verdict)).length;
  if (fallen.length + kept.length === 0 && unclear.length > 0) return t(`title.${part}.figures`);
  if (part === 'problems') {
    return kept.length === 0
      ? t('title.problems.none')
      : t('title.problems.some', { count: kept.length });
  }
  const sure = count(fallen, 'weakened');
  const probably = count(fallen, 'probably-weakened');
  if (sure === 0 && probably === 0) return t('title.strengths.none');
  if (sure === 0) return t('title.strengths.probably', { count: probably });
  return probably === 0
    ? t('title.strengths.sure', { count: sure })
    : t('title.strengths.both', { count: sure, probably });
}
