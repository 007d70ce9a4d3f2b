import type { ChangeGrade } from '@ledelsespuls/contracts/lists/results/verdicts';
import { roundWords } from '@ledelsespuls/contracts/words/highlights';
import type { OverallTrend } from '../../api/types';
import { formatShare } from '../../i18n/format';
import { TrendCurve } from '../marks/trend-curve';
import { shownPoints, type ShownPoint } from '../marks/trend-points';
import { useTexts } from './texts/use-texts';
import styles from './overall.module.css';

interface OverallCurveProps {
  readonly rounds: OverallTrend['rounds'];
  readonly series: OverallTrend['groups'][string];
  /** Of the last change. */
  readonly grade: ChangeGrade;
}

/** The drawing's own units; it is as wide as its column. */
const WIDTH = 370;
const TOP = 18;
const FLOOR = 138;
const SIDE = 34;

/** Where the overall statement has been, round by round. One point alone is no curve. */
export function OverallCurve({ rounds, series, grade }: OverallCurveProps) {
  const { t, language } = useTexts();
  const points = shownPoints(rounds, series);
  if (points.length < 2) return null;
  const isHigh = points.every(({ interval }) => interval.low >= 0.5);
  const least = isHigh ? 0.5 : 0;
  const most = Math.min(1, Math.max(...points.map(({ interval }) => interval.high)) + 0.05);
  const y = (share: number) => FLOOR - ((share - least) / (most - least)) * (FLOOR - TOP);
  const x = (point: ShownPoint) =>
    SIDE + (points.indexOf(point) / (points.length - 1)) * (WIDTH - 2 * SIDE);
  const said = points.map(({ round, share }) =>
    t('overall.point', { share: formatShare(share, language), round: roundWords(round) }),
  );
  return (
    <svg
      className={styles.curve}
      viewBox={`0 0 ${WIDTH} 170`}
      role="img"
      aria-label={t('overall.curve', { points: said.join(', ') })}
    >
      <line className={styles.floor} x1="8" x2={WIDTH - 8} y1={FLOOR} y2={FLOOR} />
      <text className={styles.axisText} x="8" y={FLOOR - 5}>
        {isHigh ? '50 %' : '0 %'}
      </text>
      <TrendCurve
        points={points}
        grade={grade}
        x={x}
        y={y}
        numberAt={(point, isLast) => ({
          x: x(point) + (isLast ? -12 : 12),
          y: y(point.share) + (point.round.kind === 'pulse' ? 20 : -9),
          anchor: isLast ? 'end' : 'start',
        })}
        yearsAt={160}
        pulse={t('overall.pulse')}
      />
    </svg>
  );
}
