/** An answer on the five-point scale, 1 (helt uenig) to 5 (helt enig). */
export type ScaleValue = 1 | 2 | 3 | 4 | 5;

/** Favourable is agreement, 4 or 5. Statements that name a problem are scored nowhere. */
export function isFavourable(value: ScaleValue): boolean {
  return value >= 4;
}

/** An answer on a scale from 0 to 100. */
export function points(value: ScaleValue): number {
  return (value - 1) * 25;
}
