import type { AnswerPart } from '../publication';

const POINTS = ['1', '2', '3', '4', '5'] as const;

/**
 * The means, 0 to 100 towards agreement, that the counts of the five points allow: of those on the
 * scale. Never narrower than what is possible.
 * @returns null where not every point of the scale is a part, or nobody may be on it
 */
export function meanRange(
  parts: readonly AnswerPart[],
): { readonly low: number; readonly high: number } | null {
  const counts = POINTS.map((point) => parts.find((part) => part.class === point)?.count);
  if (counts.some((count) => count === undefined)) return null;
  const given = counts.map((count, place) => ({
    ...count!,
    value: 25 * place,
  }));
  given.sort((one, other) => one.value - other.value);
  /** The mean where from this place on there are as many as possible, and as few below. */
  const meanAt = (place: number, above: 'low' | 'high', below: 'low' | 'high') => {
    const people = given.map((one, at) => (at >= place ? one[above] : one[below]));
    const sum = people.reduce((all, count) => all + count, 0);
    return sum === 0
      ? []
      : [given.reduce((all, { value }, at) => all + value * people[at]!, 0) / sum];
  };
  const places = [0, 1, 2, 3, 4, 5];
  const highest = places.flatMap((place) => meanAt(place, 'high', 'low'));
  const lowest = places.flatMap((place) => meanAt(place, 'low', 'high'));
  if (highest.length === 0) return null;
  return { low: Math.min(...lowest), high: Math.max(...highest) };
}
