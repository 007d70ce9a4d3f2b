import type { Participation } from '../../../api/types';

/** One day of a round: the share that had answered then, now and in the last round of its kind. */
export interface CurveRow {
  readonly day: number;
  readonly now: number | null;
  readonly previous: number | null;
}

/** Every day that either round has a count for; null where the other has none. */
export function curveRows({
  curve,
  previous,
}: Pick<Participation, 'curve' | 'previous'>): CurveRow[] {
  const [now, before] = [curve, previous?.curve ?? []].map(
    (points) => new Map(points.map(({ dayNumber, share }) => [dayNumber, share])),
  );
  const days = new Set([...now!.keys(), ...before!.keys()]);
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => ({ day, now: now!.get(day) ?? null, previous: before!.get(day) ?? null }));
}
