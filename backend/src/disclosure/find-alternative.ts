/** People who count in the same published groups, by how they answered. */
export interface AnswerCell {
  readonly favourable: number;
  readonly other: number;
}

/** What is published of a group: how many of its people are favourable, within bounds. */
export interface CountBound {
  readonly cells: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** One person, as an attacker sees them: a cell, and on which side they answered. */
export interface Target {
  readonly cell: number;
  readonly favourable: boolean;
}

/** How many people of each side and cell answer differently in the alternative. */
export type Alternative = ReadonlyMap<string, number>;

const MOST_CHANGES = 10;
const MOST_STEPS = 400;
const WIDTH = 6;

export const sideOf = ({ cell, favourable }: Target): string => `${cell}/${favourable}`;

/**
 * Looks for other answers, with the target's turned, that would have given the very same page. Where
 * there are some, the page cannot tell how the target answered. It turns the target's answer, and
 * mends each group that then falls out of its published bounds by turning somebody else's, up to ten
 * people.
 * @param spared people who know their own answer, and whose answers must stay as they are
 * @returns null where none is found; there may still be some
 */
export function findAlternative(
  cells: readonly AnswerCell[],
  bounds: readonly CountBound[],
  target: Target,
  spared: readonly Target[] = [],
): Alternative | null {
  const boundsOf = cells.map((): number[] => []);
  bounds.forEach((bound, place) => bound.cells.forEach((cell) => boundsOf[cell]!.push(place)));
  const count = bounds.map((bound) =>
    bound.cells.reduce((sum, cell) => sum + cells[cell]!.favourable, 0),
  );
  const left = cells.map(({ favourable, other }) => [other, favourable] as [number, number]);
  for (const { cell, favourable } of spared) left[cell]![Number(favourable)]! -= 1;
  const smallestFirst = [...bounds.keys()].sort(
    (a, b) => bounds[a]!.cells.length - bounds[b]!.cells.length,
  );
  const changes: Target[] = [];
  let steps = 0;

  const outside = (place: number, change = 0) => {
    const { low, high } = bounds[place]!;
    const favourable = count[place]! + change;
    return favourable < low ? low - favourable : favourable > high ? favourable - high : 0;
  };
  const turn = ({ cell, favourable }: Target, by: 1 | -1) => {
    left[cell]![Number(favourable)]! -= by;
    for (const place of boundsOf[cell]!) count[place]! += favourable ? -by : by;
  };
  /** How much further outside their bounds the groups of a cell come. */
  const damage = ({ cell, favourable }: Target) =>
    boundsOf[cell]!.reduce(
      (sum, place) => sum + outside(place, favourable ? -1 : 1) - outside(place),
      0,
    );
  const optionsIn = (place: number): Target[] => {
    const favourable = count[place]! > bounds[place]!.high;
    return bounds[place]!.cells.filter((cell) => left[cell]![Number(favourable)]! > 0).map(
      (cell) => ({ cell, favourable }),
    );
  };

  const mend = (): boolean => {
    const broken = smallestFirst.find((place) => outside(place) > 0);
    if (broken === undefined) return true;
    steps += 1;
    if (changes.length >= MOST_CHANGES || steps > MOST_STEPS) return false;
    const best = optionsIn(broken)
      .map((option) => ({ option, harm: damage(option) }))
      .sort((a, b) => a.harm - b.harm)
      .slice(0, WIDTH);
    for (const { option } of best) {
      turn(option, 1);
      changes.push(option);
      if (mend()) return true;
      changes.pop();
      turn(option, -1);
    }
    return false;
  };

  if (left[target.cell]![Number(target.favourable)]! < 1) return null;
  turn(target, 1);
  changes.push(target);
  if (!mend()) return null;
  const alternative = new Map<string, number>();
  for (const change of changes) {
    alternative.set(sideOf(change), (alternative.get(sideOf(change)) ?? 0) + 1);
  }
  return alternative;
}
