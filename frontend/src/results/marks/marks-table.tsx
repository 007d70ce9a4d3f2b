import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ChangedCell, ComparedCell } from '../../api/types';
import { BandText } from './band-text';
import { ChangeText, saysSomething } from './change-text';
import { Mark, ShareText } from './mark';
import { WholeText, type FoundWords } from './whole-text';
import { useTexts } from './texts/use-texts';
import styles from './marks.module.css';

export interface MarkedRow {
  readonly key: string;
  /** What it is of, without a link. */
  readonly name: string;
  readonly header: ReactNode;
  readonly cell: ComparedCell;
  readonly answered: number | null;
  /** Beside the round before; only in a table that has one. */
  readonly change?: ChangedCell | null;
  readonly earlierShare?: number | null;
  /** What the findings of 2020 on its statements have come to. */
  readonly found: FoundWords;
  /** Whose band it is, where that must be said. */
  readonly bandNote: string | null;
  /** What stands below that. */
  readonly note?: ReactNode;
  /** Address of the figure's calculation, where it is on another page. */
  readonly calculation?: string | null;
  /** The calculation, where it stands below the mark. */
  readonly method?: ReactNode;
}

export interface MarkedSection {
  readonly key: string;
  readonly heading: string | null;
  /** The figure of the whole that the section's rows are parts of. */
  readonly whole: MarkedRow | null;
  readonly rows: readonly MarkedRow[];
}

interface MarksTableProps {
  readonly caption: string;
  readonly firstColumn: string;
  readonly sections: readonly MarkedSection[];
  /** Shows the bands of 2020 as evidence. */
  readonly hasBands?: boolean;
  /** The name of the round that the rows are held against; null shows no such column. */
  readonly earlier?: string | null;
}

/** Figures, each with its mark and the same in figures, and what has become of the findings of 2020. */
export function MarksTable({
  caption,
  firstColumn,
  sections,
  hasBands = false,
  earlier = null,
}: MarksTableProps) {
  const { t } = useTexts();
  return (
    <table className={styles.marks}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{firstColumn}</th>
          <th scope="col" className="number">
            {t('columns.share')}
          </th>
          <th scope="col" className={styles.markCell}>
            <span className="visually-hidden">{t('columns.chart')}</span>
            <span className={styles.axis} aria-hidden="true">
              <span>0</span>
              <span>50</span>
              <span>100 %</span>
            </span>
          </th>
          <th scope="col">{t('columns.verdict')}</th>
          {earlier !== null && <th scope="col">{t('columns.change', { round: earlier })}</th>}
          <th scope="col" className="number">
            {t('columns.answered')}
          </th>
        </tr>
      </thead>
      {sections.map(({ key, heading, whole, rows }) => (
        <tbody key={key}>
          {heading !== null && (
            <tr data-row="section">
              <th scope="rowgroup" colSpan={earlier === null ? 5 : 6}>
                {heading}
              </th>
            </tr>
          )}
          {whole && <Row row={whole} earlier={earlier} hasBands={hasBands} isWhole />}
          {rows.map((row) => (
            <Row key={row.key} row={row} earlier={earlier} hasBands={hasBands} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps {
  readonly row: MarkedRow;
  readonly earlier: string | null;
  readonly hasBands: boolean;
  readonly isWhole?: boolean;
}

function Row({ row, earlier, hasBands, isWhole = false }: RowProps) {
  const { t } = useTexts();
  const { header, cell, change = null, earlierShare = null } = row;
  const { answered, found, bandNote, note, method, calculation = null } = row;
  return (
    <tr data-row={isWhole ? 'whole' : undefined}>
      <th scope="row">{header}</th>
      <td className="number">
        {calculation === null || cell.status === 'withheld' ? (
          <ShareText cell={cell} />
        ) : (
          <Link className={styles.figure} to={calculation} title={t('method.title')}>
            <ShareText cell={cell} />
          </Link>
        )}
      </td>
      <td className={styles.markCell}>
        <Mark cell={cell} hasBand={hasBands} earlierShare={earlierShare} earlier={earlier} />
        {method}
      </td>
      <td>
        <WholeText cell={cell} found={found} />
        {hasBands && <BandText cell={cell} note={bandNote} />}
        {note}
      </td>
      {earlier !== null && (
        <td className={styles.change}>
          {saysSomething(change) && (
            <span className="quiet" data-width="narrow">
              {t('columns.change', { round: earlier })}:{' '}
            </span>
          )}
          <ChangeText cell={change} />
        </td>
      )}
      <td className={`number ${styles.answered}`}>
        <span data-width="wide">{answered ?? '–'}</span>
        {answered !== null && <span data-width="narrow">{t('answers', { count: answered })}</span>}
      </td>
    </tr>
  );
}
