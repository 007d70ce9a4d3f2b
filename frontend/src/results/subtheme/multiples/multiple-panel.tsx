import { isBetter, isCalled, moveWords } from '@ledelsespuls/contracts/words/highlights';
import { Link } from 'react-router';
import type { ChangedCell, PublishedGroup, Trends } from '../../../api/types';
import { formatShare, wholePercent } from '../../../i18n/format';
import { useSelection } from '../../frame/use-selection';
import { ChangeTriangle } from '../../marks/change-triangle';
import hidingStyles from '../../marks/hatch.module.css';
import { joinedPairs, shownPoints, type ShownPoint } from '../../marks/trend-points';
import { useTexts } from '../texts/use-texts';
import styles from './multiples.module.css';

interface MultiplePanelProps {
  readonly group: PublishedGroup;
  readonly isChosen: boolean;
  readonly rounds: Trends['rounds'];
  readonly series: Trends['trends'][number]['groups'][string];
  readonly change: ChangedCell | null;
}

/** The drawing's own units: 0 to 100 % between floor and top. */
const [WIDTH, HEIGHT] = [170, 190];
const [TOP, FLOOR] = [14, 158];
const [FIRST, LAST] = [34, 128];

const y = (share: number) => FLOOR - share * (FLOOR - TOP);

export function MultiplePanel({ group, isChosen, rounds, series, change }: MultiplePanelProps) {
  const { t, language } = useTexts();
  const { searchWith } = useSelection();
  const points = shownPoints(rounds, series);
  const moved = change?.status === 'compared' && change.grade !== 'none' ? change : null;
  return (
    <li className={isChosen ? styles.chosen : undefined}>
      <h3>
        <Link
          to={searchWith('gruppe', group.key)}
          replace
          preventScrollReset
          aria-current={isChosen ? 'true' : undefined}
        >
          {group.name}
        </Link>
      </h3>
      <p className={styles.change}>
        {moved && moved.grade !== 'none' && (
          <span className={isBetter(moved.grade) ? styles.better : styles.worse}>
            <ChangeTriangle grade={moved.grade} /> {moveWords(moved, language)}
          </span>
        )}
      </p>
      {points.length === 0 ? (
        <p className={`${styles.hidden} ${hidingStyles.hatch}`}>
          <span>{t('multiples.hidden')}</span>
        </p>
      ) : (
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={points
            .map(({ round, share }) => `${round.name}: ${formatShare(share, language)}`)
            .join(', ')}
        >
          {[0, 0.5, 1].map((share) => (
            <line
              key={share}
              className={share === 0.5 ? styles.half : styles.axis}
              x1="0"
              x2={WIDTH}
              y1={y(share)}
              y2={y(share)}
            />
          ))}
          <Curve points={points} grade={moved?.grade ?? 'none'} />
        </svg>
      )}
    </li>
  );
}

interface CurveProps {
  readonly points: readonly ShownPoint[];
  readonly grade: Extract<ChangedCell, { status: 'compared' }>['grade'];
}

function Curve({ points, grade }: CurveProps) {
  const { t } = useTexts();
  const last = points.at(-1);
  const x = (point: ShownPoint) =>
    points.length === 1
      ? LAST
      : FIRST + (points.indexOf(point) / (points.length - 1)) * (LAST - FIRST);
  const pathClass = (later: ShownPoint) => {
    if (later !== last || grade === 'none') return styles.path;
    const sure = isCalled(grade) ? '' : ` ${styles.sign}`;
    return `${styles.path} ${isBetter(grade) ? styles.pathBetter : styles.pathWorse}${sure}`;
  };
  return (
    <>
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
            {!isPulse && (
              <text
                className={point === last ? styles.now : styles.before}
                x={point === last ? x(point) + 12 : x(point) - 9}
                y={y(share) + 5}
                textAnchor={point === last ? 'start' : 'end'}
              >
                {wholePercent(share)}
              </text>
            )}
            <text className={styles.axisText} x={x(point)} y={HEIGHT - 10} textAnchor="middle">
              {isPulse ? t('multiples.pulse') : round.closedOn.slice(0, 4)}
            </text>
          </g>
        );
      })}
    </>
  );
}
