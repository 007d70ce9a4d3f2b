import { SINCE_2020_WORDS } from '@ledelsespuls/contracts/words/since-2020';
import type { Evidence, FindingNow, Since2020 } from '../../api/types';
import { linesText } from './evidence/lines-text';
import { useTexts } from './texts/use-texts';
import styles from './subtheme.module.css';

interface Since2020ColumnProps {
  readonly evidence: Evidence;
  readonly since2020: Since2020;
  readonly groupKey: string;
}

/** What leaders said in 2020 that is asked again, what has become of it, and what the report recommended. */
export function Since2020Column({ evidence, since2020, groupKey }: Since2020ColumnProps) {
  const { t } = useTexts();
  const tied = evidence.findings.filter(({ statements }) => statements.length > 0);
  const nowOf = (id: string) =>
    since2020.groups[groupKey]?.findings.find(({ findingId }) => findingId === id);
  return (
    <aside className={styles.column} aria-labelledby="fra-2020">
      <h2 id="fra-2020">{t('column.title')}</h2>
      <h3>{t('column.said')}</h3>
      {tied.length === 0 && <p className="quiet">{t('subtheme.noFindings')}</p>}
      <ul>
        {tied.map(({ id, quantifierText, summary, lines }) => (
          <li key={id}>
            <span lang="da">
              <b>»{quantifierText}«</b> {summary}
            </span>
            <span className="quiet">
              {t(...linesText(lines))}
              <Outcome now={nowOf(id)} />
            </span>
          </li>
        ))}
      </ul>
      <h3>{t('column.recommended')}</h3>
      {evidence.recommendations.length === 0 && (
        <p className="quiet">{t('subtheme.noRecommendations')}</p>
      )}
      <ul>
        {evidence.recommendations.map(({ id, summary, lines }) => (
          <li key={id}>
            <span lang="da">{summary}</span>
            <span className="quiet">{t(...linesText(lines))}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Outcome({ now }: { readonly now: FindingNow | undefined }) {
  const { language } = useTexts();
  if (now?.status !== 'shown' || now.verdict === null) return null;
  return (
    <>
      {' · '}
      <b>{SINCE_2020_WORDS[language].short[now.verdict]}</b>
    </>
  );
}
