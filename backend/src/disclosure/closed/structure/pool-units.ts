import type { DeclaredGroups, Membership } from './declared-groups';
import { expectedWidth } from '../ask/expected-width';
import { countStructure, type CountedRound } from './round-structure';

/**
 * Counts a round, with small forvaltninger in a pool of their own or with the smallest sister beside
 * them where more is then said of forvaltninger. A pool is one more node between kommunen and its
 * forvaltninger: of a small one, what is said of its pool is said. Whether there is one, and which,
 * depends on sizes alone.
 */
export function countPooled(
  declared: DeclaredGroups,
  people: readonly Membership[],
  smallest: number,
): CountedRound {
  const root = declared.units.find(({ parentKey }) => parentKey === null)!.key;
  const forvaltninger = declared.units
    .filter(({ parentKey }) => parentKey === root)
    .map(({ key }) => ({ key, size: people.filter((of) => of.includes(key)).length }))
    .filter(({ size }) => size > 0)
    .sort((one, other) => one.size - other.size || (one.key < other.key ? -1 : 1));
  const keys = forvaltninger.map(({ key }) => key);
  const small = forvaltninger.filter(({ size }) => size < smallest).length;
  const pools = [small, small + 1].filter((count) => small > 0 && count > 1 && count < keys.length);
  const [first, ...others] = [
    countStructure(declared, people, smallest),
    ...pools.map((count) => withPool(declared, people, keys.slice(0, count), root, smallest)),
  ].map((round) => ({ round, width: expectedWidth(round.structure, keys) }));
  return others.reduce((best, one) => (one.width < best.width ? one : best), first!).round;
}

function withPool(
  { units, cuts }: DeclaredGroups,
  people: readonly Membership[],
  pools: readonly string[],
  root: string,
  smallest: number,
): CountedRound {
  const key = [...pools].sort().join('+');
  const pooled = {
    cuts,
    units: [
      { key, parentKey: root, pools },
      ...units.map((unit) => (pools.includes(unit.key) ? { ...unit, parentKey: key } : unit)),
    ],
  };
  const isIn = (of: Membership) => of.some((one) => pools.includes(one));
  return countStructure(
    pooled,
    people.map((of) => (isIn(of) ? [...of, key] : of)),
    smallest,
  );
}
