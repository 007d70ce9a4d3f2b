import type { ChangeGrade } from '@ledelsespuls/contracts/lists/results/verdicts';
import { isBetter, isCalled, roundWords } from '@ledelsespuls/contracts/words/highlights';
import type { OverallTrend } from '../../api/types';
import { formatShare, wholePercent } from '../../i18n/format';
import { joinedPairs, shownPoints, type ShownPoint } from '../marks/trend-points';
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
  const last = points.at(-1);
  const pathClass = (later: ShownPoint) =>
    later !== last || grade === 'none'
      ? styles.path
      : `${styles.path} ${isBetter(grade) ? styles.pathBetter : styles.pathWorse} ${isCalled(grade) ? '' : styles.sign}`;
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
      {joinedPairs(points).map(([earlier, later]) => (
        <line
          key={later.round.key}
          className={pathClass(later)}
          x1={x(earlier)}
          y1={y(earlier.share)}
          x2={x(later)}
          y2={y(later.share)}
        />
      ))}
      {points.map((point) => {
        const { round, share, interval } = point;
        const isPulse = round.kind === 'pulse';
        return (
          <g key={round.key}>
            <line
              className={styles.interval}
              x1={x(point)}
              x2={x(point)}
              y1={y(interval.low)}
              y2={y(interval.high)}
            />
            <circle
              className={isPulse ? styles.pulse : styles.dot}
              cx={x(point)}
              cy={y(share)}
              r={point === last ? 7 : 5}
            />
            <text
              className={point === last ? styles.now : undefined}
              x={x(point) + (point === last ? -12 : 12)}
              y={y(share) + (isPulse ? 20 : -9)}
              textAnchor={point === last ? 'end' : 'start'}
            >
              {wholePercent(share)}
            </text>
            <text className={styles.axisText} x={x(point)} y="160" textAnchor="middle">
              {isPulse ? t('overall.pulse') : round.closedOn.slice(0, 4)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
