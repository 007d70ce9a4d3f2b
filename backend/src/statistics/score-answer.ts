/** An answer on the five-point scale, 1 (helt uenig) to 5 (helt enig). */
export type ScaleValue = 1 | 2 | 3 | 4 | 5;

/** Turns the answer to a reversed statement, so that 5 is always the favourable end. */
export function turned(value: ScaleValue, reversed: boolean): ScaleValue {
  return reversed ? ((6 - value) as ScaleValue) : value;
}

/** Favourable is agreement, 4 or 5, with a statement that is turned where it is reversed. */
export function isFavourable(value: ScaleValue, reversed: boolean): boolean {
  return turned(value, reversed) >= 4;
}

/** 0, 25, 50, 75 or 100 points, in the favourable direction. */
export function points(value: ScaleValue, reversed: boolean): number {
  return (turned(value, reversed) - 1) * 25;
}
