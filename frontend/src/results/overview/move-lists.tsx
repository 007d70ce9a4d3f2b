import { isRise } from '@ledelsespuls/contracts/lists/results/verdicts';
import { roundWords, type NamedRound } from '@ledelsespuls/contracts/words/highlights';
import type { Move } from '../../api/types';
import type { Insight } from '../frame/publication-loader';
import { ChangeTriangle } from '../marks/change-triangle';
import toneStyles from '../marks/tones.module.css';
import { MoveRow } from './move-row';
import { useTexts } from './texts/use-texts';
import styles from './moves.module.css';

interface MoveListsProps {
  readonly insight: Insight;
  /** The most important first. */
  readonly moves: readonly Move[];
  readonly earlier: NamedRound;
}

/** At first; the others unfold. */
const ROWS = 3;

/** What got better and what got worse, in kommunen and its forvaltninger alike. */
export function MoveLists({ insight, moves, earlier }: MoveListsProps) {
  const { t } = useTexts();
  const lists = [
    ['better', toneStyles.better, 'rose', moves.filter(({ grade }) => isRise(grade))],
    ['worse', toneStyles.worse, 'fell', moves.filter(({ grade }) => !isRise(grade))],
  ] as const;
  const hasSign = moves.some(({ grade }) => grade !== 'rose' && grade !== 'fell');
  return (
    <div className={styles.lists}>
      {lists.map(([name, look, grade, those]) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name} className={look}>
            <ChangeTriangle grade={grade} /> {t(`moves.${name}`, { round: roundWords(earlier) })}
          </h2>
          {those.length === 0 && <p className="quiet">{t('moves.none')}</p>}
          <ul>
            {those.slice(0, ROWS).map((move) => (
              <MoveRow key={`${move.key} ${move.groupKey}`} {...{ insight, move }} />
            ))}
          </ul>
          {those.length > ROWS && (
            <details>
              <summary>{t('moves.more', { count: those.length - ROWS })}</summary>
              <ul>
                {those.slice(ROWS).map((move) => (
                  <MoveRow key={`${move.key} ${move.groupKey}`} {...{ insight, move }} />
                ))}
              </ul>
            </details>
          )}
        </section>
      ))}
      {hasSign && <p className={`quiet ${styles.chance}`}>{t('moves.chance')}</p>}
    </div>
  );
}
