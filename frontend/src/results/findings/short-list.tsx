import { SINCE_2020_WORDS } from '@ledelsespuls/contracts/words/since-2020';
import { VerdictMark } from '../marks/verdict-mark';
import type { FindingRow } from './finding-rows';
import { Said } from './said';
import { useSaidShare } from './use-said-share';
import { useTexts } from './texts/use-texts';
import styles from './findings.module.css';

interface ShortListProps {
  readonly title: string;
  readonly rows: readonly FindingRow[];
}

/** Findings with their share alone, as many beside each other as there is room for. */
export function ShortList({ title, rows }: ShortListProps) {
  const { language } = useTexts();
  const saidShare = useSaidShare();
  const { short } = SINCE_2020_WORDS[language];
  return (
    <div className={styles.short}>
      <h3>{title}</h3>
      <ul>
        {rows.map(({ finding, statement, subtheme, now }) => (
          <li key={statement.key}>
            <VerdictMark verdict={now.verdict} />
            <span>
              <Said finding={finding} subtheme={subtheme} isShort />
            </span>
            <b>
              {saidShare(now.says)}
              <span className="visually-hidden"> {now.verdict && short[now.verdict]}</span>
            </b>
          </li>
        ))}
      </ul>
    </div>
  );
}
