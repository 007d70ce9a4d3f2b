import { foremostFindings } from './foremost-findings';
import type { Evidence, PublishedGroup, Trends } from '../../../api/types';
import type { Insight } from '../../frame/publication-loader';
import { mainGroups } from '../group-rows';
import { useTexts } from '../texts/use-texts';
import { MultiplePanel } from './multiple-panel';
import { MultiplesTable } from './multiples-table';
import styles from './multiples.module.css';

interface MultiplesProps {
  readonly insight: Insight;
  readonly trends: Trends;
  readonly findings: Evidence['findings'];
  readonly chosen: PublishedGroup;
  readonly subthemeKey: string;
}

/** A subtheme over time in kommunen and every forvaltning, all on one scale, with the words of 2020 where it began. */
export function Multiples({ insight, trends, findings, chosen, subthemeKey }: MultiplesProps) {
  const { t } = useTexts();
  const trend = trends.trends.find(({ level }) => level === 'subtheme');
  if (!trend) return null;
  const main = mainGroups(insight.publication.groups);
  const shown = main.some(({ key }) => key === chosen.key) ? main : [...main, chosen];
  const change = insight.change?.items.find(
    ({ level, key }) => level === 'subtheme' && key === subthemeKey,
  );
  const said = foremostFindings(findings);
  return (
    <section className={styles.multiples} aria-label={t('multiples.label')}>
      <ul>
        {said.length > 0 && (
          <li className={styles.said} lang="da">
            {said.map(({ id, quantifierText, summary }) => (
              <p key={id}>
                <b>»{quantifierText}«</b> {summary}
              </p>
            ))}
            <p className={styles.year}>{t('multiples.words')}</p>
          </li>
        )}
        {shown.map((group) => (
          <MultiplePanel
            key={group.key}
            group={group}
            isChosen={group.key === chosen.key}
            rounds={trends.rounds}
            series={trend.groups[group.key] ?? []}
            change={change?.cells[group.key] ?? null}
          />
        ))}
      </ul>
      <p className="quiet">{t('multiples.key')}</p>
      <MultiplesTable groups={shown} trends={trends} trend={trend} />
    </section>
  );
}
