import { isCalled, isRise, type ChangeGrade } from '@ledelsespuls/contracts/lists/results/verdicts';
import { wholePercent } from '../../i18n/format';
import { joinedPairs, type ShownPoint } from './trend-points';
import styles from './trend-curve.module.css';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface TrendCurveProps {
  readonly points: readonly ShownPoint[];
  /** Of the last change. */
  readonly grade: ChangeGrade;
  readonly x: (point: ShownPoint) => number;
  readonly y: (share: number) => number;
  /** Where a point's number stands; null where it has none. */
  readonly numberAt: (point: ShownPoint, isLast: boolean) => Place | null;
  /** Where the years stand. */
  readonly yearsAt: number;
  /** What stands in place of a pulse's year. */
  readonly pulse: string;
}

/** Points of rounds with their intervals. Lines join annual rounds that can be compared; a pulse is hollow and apart. */
export function TrendCurve({ points, grade, x, y, numberAt, yearsAt, pulse }: TrendCurveProps) {
  const last = points.at(-1);
  return (
    <>
      {joinedPairs(points).map(([earlier, later]) => (
        <line
          key={later.round.key}
          className={pathClass(later === last ? grade : 'none')}
          x1={x(earlier)}
          y1={y(earlier.share)}
          x2={x(later)}
          y2={y(later.share)}
        />
      ))}
      {points.map((point) => {
        const { round, share, interval } = point;
        const isPulse = round.kind === 'pulse';
        const isLast = point === last;
        const number = numberAt(point, isLast);
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
              r={isLast ? 7 : 5}
            />
            {number && (
              <text
                className={isLast ? styles.now : styles.before}
                x={number.x}
                y={number.y}
                textAnchor={number.anchor}
              >
                {wholePercent(share)}
              </text>
            )}
            <text className={styles.year} x={x(point)} y={yearsAt} textAnchor="middle">
              {isPulse ? pulse : round.closedOn.slice(0, 4)}
            </text>
          </g>
        );
      })}
    </>
  );
}

function pathClass(grade: ChangeGrade): string {
  if (grade === 'none') return styles.path!;
  const tone = isRise(grade) ? styles.better : styles.worse;
  return [styles.path, tone, ...(isCalled(grade) ? [] : [styles.sign])].join(' ');
}
