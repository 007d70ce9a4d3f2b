import { moveWords } from '@ledelsespuls/contracts/words/highlights';
import { Link } from 'react-router';
import type { ChangedCell, PublishedGroup, Trends } from '../../../api/types';
import { formatShare } from '../../../i18n/format';
import { useSelection } from '../../frame/use-selection';
import hidingStyles from '../../marks/hatch.module.css';
import { MovedText } from '../../marks/moved-text';
import { saidChange } from '../../marks/said-change';
import { TrendCurve } from '../../marks/trend-curve';
import { shownPoints, type ShownPoint } from '../../marks/trend-points';
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
  const x = (point: ShownPoint) =>
    points.length === 1
      ? LAST
      : FIRST + (points.indexOf(point) / (points.length - 1)) * (LAST - FIRST);
  const moved = saidChange(change);
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
        {moved && <MovedText grade={moved.grade}>{moveWords(moved, language)}</MovedText>}
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
          <TrendCurve
            points={points}
            grade={moved?.grade ?? 'none'}
            x={x}
            y={y}
            numberAt={(point, isLast) =>
              point.round.kind === 'pulse'
                ? null
                : {
                    x: x(point) + (isLast ? 12 : -9),
                    y: y(point.share) + 5,
                    anchor: isLast ? 'start' : 'end',
                  }
            }
            yearsAt={HEIGHT - 10}
            pulse={t('multiples.pulse')}
          />
        </svg>
      )}
    </li>
  );
}
