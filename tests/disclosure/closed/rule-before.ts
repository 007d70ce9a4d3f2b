import type { CountRange } from '../../../backend/src/disclosure/count-range';
import type { RoundStructure } from '../../../backend/src/disclosure/closed/structure/round-structure';

/** Null is withheld. */
type Said = CountRange | null;

interface Person {
  readonly cell: number;
  readonly isOne: boolean;
}

const FEW = 2;
const BLOCK = 3;

/**
 * The rule of methods before the fourth: counts as they are, nearly unanimous ones as the end of a range, and while somebody's
 * side could be told, by an insider too, the smallest group that helps made coarser, then withheld. Others' sides are
 * looked for within the ranges alone, and never asked whether they would have given the same page.
 * @param ones people of one side, by cell
 * @returns what is said of each group
 */
export function sayByTheRuleBefore(structure: RoundStructure, ones: readonly number[]): Said[] {
  const { groups, cells, cellsOf } = structure;
  const worlds = cells.reduce<number[][]>(
    (sofar, { people }) =>
      sofar.flatMap((world) => Array.from({ length: people + 1 }, (_, count) => [...world, count])),
    [[]],
  );
  const countIn = (group: number, world: readonly number[]) =>
    [...cellsOf[group]!].reduce((sum, cell) => sum + world[cell]!, 0);
  const said = groups.map(({ answered }, group): Said => {
    const count = countIn(group, ones);
    const isNearlyUnanimous = count <= FEW || count >= answered - FEW;
    return isNearlyUnanimous ? coarse(count, answered) : { low: count, high: count };
  });
  const onSide = ({ cell, isOne }: Person, world: readonly number[]) =>
    isOne ? world[cell]! : cells[cell]!.people - world[cell]!;
  const real = [...cells.keys()]
    .flatMap((cell): Person[] => [
      { cell, isOne: true },
      { cell, isOne: false },
    ])
    .filter((person) => onSide(person, ones) > 0);
  /** Whether both people can be found in a world. */
  const has = (world: readonly number[], one: Person, other: Person) => {
    const isAlike = one.cell === other.cell && one.isOne === other.isOne;
    return [one, other].every((person) => onSide(person, world) >= (isAlike ? 2 : 1));
  };
  const isExposed = (page: readonly Said[], target: Person) => {
    const alike = worlds.filter((world) =>
      page.every((one, group) => {
        const count = countIn(group, world);
        return !one || (one.low <= count && count <= one.high);
      }),
    );
    const turned = { ...target, isOne: !target.isOne };
    const others = real.filter((insider) => has(ones, insider, target));
    return others.some((insider) => !alike.some((world) => has(world, turned, insider)));
  };
  for (const target of real) {
    while (isExposed(said, target)) {
      const steps = [...groups.keys()].reverse().flatMap((group) => {
        const one = said[group]!;
        return one ? [said.with(group, looser(one, groups[group]!.answered))] : [];
      });
      const step = steps.find((page) => !isExposed(page, target)) ?? steps[0];
      if (!step) break;
      said.splice(0, said.length, ...step);
    }
  }
  return said;
}

function looser({ low, high }: CountRange, answered: number): Said {
  const range = coarse(low, answered);
  return low === high && range.low < range.high ? range : null;
}

/** The ends with the two beside them, and blocks of three between. */
function coarse(count: number, answered: number): CountRange {
  if (count >= answered - FEW) return { low: Math.max(0, answered - FEW), high: answered };
  if (count <= FEW) return { low: 0, high: FEW };
  const [first, last] = [FEW + 1, answered - FEW - 1];
  const blocks = Math.max(1, Math.floor((last - first + 1) / BLOCK));
  const block = Math.min(blocks - 1, Math.floor((count - first) / BLOCK));
  const low = first + block * BLOCK;
  return { low, high: block === blocks - 1 ? last : low + BLOCK - 1 };
}
