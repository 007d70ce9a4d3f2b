import { isCalled } from '@ledelsespuls/contracts/lists/results/verdicts';

import type { Move } from '../../api/types';
import { formatShare, wholePercent } from '../../i18n/format';
import toneStyles from '../marks/tones.module.css';
import { useTexts } from './texts/use-texts';
import styles from './moves.module.css';

/** The drawing's own units. The whole height is 0 to 100 %, so that 47 points look like 47. */
const HEIGHT = 66;
const [TOP, BOTTOM] = [5, 61];
const [BEFORE, AFTER] = [36, 92];

/** From the round before to this one: solid where the change is called, dashed where there is a sign of it. */
export function MiniSlope({ move }: { readonly move: Move }) {
  const { t, language } = useTexts();
  const { earlier, later, grade, change } = move;
  const y = (share: number) => BOTTOM - share * (BOTTOM - TOP);
  const called = isCalled(grade);
  const label = t('moves.slope', {
    earlier: formatShare(earlier, language),
    later: formatShare(later, language),
  });
  return (
    <svg
      className={`${styles.slope} ${change > 0 ? toneStyles.better : toneStyles.worse}`}
      viewBox={`0 0 132 ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <path className={styles.axis} d={`M${BEFORE} ${TOP}V${BOTTOM}M${AFTER} ${TOP}V${BOTTOM}`} />
      <line
        className={called ? styles.called : styles.sign}
        x1={BEFORE}
        x2={AFTER}
        y1={y(earlier)}
        y2={y(later)}
      />
      <circle className={styles.open} cx={BEFORE} cy={y(earlier)} r="4" />
      <circle className={called ? styles.full : styles.open} cx={AFTER} cy={y(later)} r="5" />
      <text className={styles.before} x={BEFORE - 9} y={y(earlier) + 5} textAnchor="end">
        {wholePercent(earlier)}
      </text>
      <text className={styles.after} x={AFTER + 10} y={y(later) + 6}>
        {wholePercent(later)}
      </text>
    </svg>
  );
}
