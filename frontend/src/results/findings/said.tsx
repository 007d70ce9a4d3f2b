import { fill } from '@ledelsespuls/contracts/words/writing/fill';
import { SINCE_2020_WORDS } from '@ledelsespuls/contracts/words/since-2020';
import { Link } from 'react-router';
import type { JudgedStatement } from '../../api/types';
import { useSelection } from '../frame/use-selection';
import { useTexts } from './texts/use-texts';
import styles from './findings.module.css';

interface SaidProps extends Pick<JudgedStatement, 'finding' | 'subtheme'> {
  /** Without the report's lines. */
  readonly isShort?: boolean;
}

/** What the report says, in the coder's words, with where it says so and where it is asked today. */
export function Said({ finding: { summary, lines }, subtheme, isShort = false }: SaidProps) {
  const { language } = useTexts();
  const { carried } = useSelection();
  return (
    <>
      <span lang="da">{summary}</span>
      <span className={styles.source}>
        {subtheme && (
          <Link to={`/resultater/${subtheme.slug}${carried}`}>{subtheme.name[language]}</Link>
        )}
        {!isShort && <ReportLines lines={lines} />}
      </span>
    </>
  );
}

export function ReportLines({ lines: [from, to] }: { readonly lines: readonly [number, number] }) {
  const { language } = useTexts();
  const { oneLine, fewLines } = SINCE_2020_WORDS[language];
  return <span>{fill(from === to ? oneLine : fewLines, { from, to })}</span>;
}
