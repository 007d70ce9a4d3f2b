import { wholePercent } from '../../i18n/format';

/** The lowest whole percentage of each level, in the order of the colours `level-1` to `level-5`. */
export const LEVELS_FROM = [0, 25, 45, 55, 75] as const;

export type Level = 1 | 2 | 3 | 4 | 5;

/** How favourable a share is, in five steps around a half. The percentage as it is printed decides. */
export function levelOf(share: number): Level {
  const percent = wholePercent(share);
  return LEVELS_FROM.filter((from) => percent >= from).length as Level;
}
