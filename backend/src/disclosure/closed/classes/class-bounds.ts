import type { CountRange } from '../../count-range';

/**
 * How many people of one class of answers there may be: of everybody, and of each of the parts that
 * everybody falls into. Every way of answering that fits the page lies within.
 */
export interface ClassBounds {
  readonly whole: CountRange;
  readonly parts: readonly CountRange[];
}

/** Draws in the whole by its parts, and each part by the whole and the other parts. */
export function tightened({ whole, parts }: ClassBounds): ClassBounds {
  const least = parts.reduce((sum, { low }) => sum + low, 0);
  const most = parts.reduce((sum, { high }) => sum + high, 0);
  const tight = { low: Math.max(whole.low, least), high: Math.min(whole.high, most) };
  return {
    whole: tight,
    parts: parts.map(({ low, high }) => ({
      low: Math.max(low, tight.low - (most - high)),
      high: Math.min(high, tight.high - (least - low)),
    })),
  };
}

/** The rest of a class, where so many of it are of another class inside it. */
export function remainder(of: ClassBounds, taken: ClassBounds): ClassBounds {
  return tightened({
    whole: difference(of.whole, taken.whole),
    parts: of.parts.map((part, at) => difference(part, taken.parts[at]!)),
  });
}

function difference(one: CountRange, other: CountRange): CountRange {
  return { low: Math.max(0, one.low - other.high), high: one.high - other.low };
}
