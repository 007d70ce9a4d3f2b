import { moveWords } from '@ledelsespuls/contracts/words/highlights';
import type { ShownGroup } from '../../api/types';
import type { Insight } from '../frame/publication-loader';
import { MovedText } from '../marks/moved-text';
import { saidChange } from '../marks/said-change';
import { statementShare } from '../marks/share-words';
import { OverallCurve } from './overall-curve';
import { useTexts } from './texts/use-texts';
import styles from './overall.module.css';

interface OverallProps {
  readonly insight: Insight;
  readonly group: ShownGroup;
}

/** The one large figure of the page, and where it has been. */
export function Overall({ insight, group }: OverallProps) {
  const { change, overallTrend } = insight;
  const { t, language, say } = useTexts();
  const { overall } = group;
  const cell = change?.items.find(({ level }) => level === 'overall')?.cells[group.key];
  const moved = saidChange(cell);
  return (
    <section className={styles.overall} aria-labelledby="helheden">
      <h2 id="helheden">{t('overall.title')}</h2>
      {overall.status === 'withheld' ? (
        <p>{t(`withheld.${overall.reason}`)}</p>
      ) : (
        <p className={styles.large}>
          <b>
            {say([
              statementShare({ ...overall.favourable, share: overall.favourable.value }, language),
            ])}
          </b>
          {moved && <MovedText grade={moved.grade}>{moveWords(moved, language)}</MovedText>}
        </p>
      )}
      <OverallCurve
        rounds={overallTrend.rounds}
        series={overallTrend.groups[group.key] ?? []}
        grade={moved?.grade ?? 'none'}
      />
    </section>
  );
}
