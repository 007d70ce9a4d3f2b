import styles from './dot-interval.module.css';

interface Interval {
  readonly low: number;
  readonly high: number;
}

interface DotIntervalProps {
  /** 0 to 1. */
  readonly share: number;
  readonly interval: Interval;
  /** Other groups' shares, drawn as ticks. */
  readonly ticks?: readonly number[];
  /** The share of the round before, drawn hollow. */
  readonly earlierShare?: number | null;
  /** A range of 2020 with its words, drawn as a bracket above. */
  readonly bracket?: (Interval & { readonly text: string }) | null;
  /** Of a problem: neither end is good or bad. */
  readonly isNeutral?: boolean;
  /** The drawing in one sentence; null where the figures stand beside it as text. */
  readonly label: string | null;
}

/** In pixels: the axis, and the room that a bracket takes above it. */
const HEIGHT = 28;
const BRACKET = 22;

const at = (share: number) => `${(share * 100).toFixed(2)}%`;

/** A share with its interval on a line from 0 to 100 %, as wide as its column, with a line at a half. */
export function DotInterval({
  share,
  interval,
  ticks = [],
  earlierShare = null,
  bracket = null,
  isNeutral = false,
  label,
}: DotIntervalProps) {
  const height = HEIGHT + (bracket ? BRACKET : 0);
  const middle = height - HEIGHT / 2;
  return (
    <div className={isNeutral ? `${styles.frame} ${styles.neutral}` : styles.frame}>
      <svg
        className={styles.drawing}
        height={height}
        {...(label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      >
        <line className={styles.axis} x1="0" x2="100%" y1={middle} y2={middle} />
        <line className={styles.axis} x1="50%" x2="50%" y1={middle - 14} y2={middle + 14} />
        {ticks.map((tick, place) => (
          <line
            key={place}
            className={styles.tick}
            x1={at(tick)}
            x2={at(tick)}
            y1={middle - 6}
            y2={middle + 6}
          />
        ))}
        <line
          className={styles.interval}
          x1={at(interval.low)}
          x2={at(interval.high)}
          y1={middle}
          y2={middle}
        />
        {earlierShare !== null && (
          <circle className={styles.earlier} cx={at(earlierShare)} cy={middle} r="4.5" />
        )}
        <circle className={styles.dot} cx={at(share)} cy={middle} r="6.5" />
        {bracket && <Bracket {...bracket} y={BRACKET - 6} />}
      </svg>
    </div>
  );
}

interface BracketProps extends Interval {
  readonly text: string;
  readonly y: number;
}

function Bracket({ low, high, text, y }: BracketProps) {
  const middle = (low + high) / 2;
  const anchor = middle > 0.75 ? 'end' : middle < 0.25 ? 'start' : 'middle';
  const place = { start: low, middle, end: high }[anchor];
  return (
    <g className={styles.bracket}>
      <line x1={at(low)} x2={at(high)} y1={y} y2={y} />
      <line x1={at(low)} x2={at(low)} y1={y} y2={y + 6} />
      <line x1={at(high)} x2={at(high)} y1={y} y2={y + 6} />
      <text x={at(place)} y={y - 5} textAnchor={anchor}>
        {text}
      </text>
    </g>
  );
}
