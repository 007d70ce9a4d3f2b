import { mean } from './mean';
import { isFavourable, points, type ScaleValue } from './score-answer';

export interface ScaleScore {
  /** Share of the answered statements that were answered favourably, 0 to 1. */
  readonly favourable: number;
  /** 0 to 100. */
  readonly points: number;
}

/**
 * One person's score on a scale of several statements, by the half rule of COPSOQ III: it counts
 * where at least half of the statements asked are answered on the scale. "Ved ikke", "Ikke relevant"
 * and no answer are null and do not count as answered.
 * @returns null where too few are answered, or nothing was asked
 */
export function scaleScore(items: readonly (ScaleValue | null)[]): ScaleScore | null {
  const answered = items.filter((value) => value !== null);
  if (answered.length === 0 || answered.length * 2 < items.length) return null;
  return {
    favourable: mean(answered.map((value) => (isFavourable(value) ? 1 : 0))),
    points: mean(answered.map(points)),
  };
}
