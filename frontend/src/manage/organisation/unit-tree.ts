import { byName } from '@ledelsespuls/contracts/words/writing/danish-order';
import type { Unit } from '../../api/types';

interface PlacedUnit {
  readonly unit: Unit;
  /** 0 for a unit at the top. */
  readonly depth: number;
}

const TOP = null;

/**
 * Units in the order of a tree: each below its parent, siblings by name in Danish. A unit whose
 * parent is not among them stands at the top, so that none is lost.
 */
export function inTreeOrder(units: readonly Unit[]): PlacedUnit[] {
  const known = new Set(units.map(({ key }) => key));
  const siblings = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const parent = unit.parentKey !== null && known.has(unit.parentKey) ? unit.parentKey : TOP;
    siblings.set(parent, [...(siblings.get(parent) ?? []), unit]);
  }
  const below = (parent: string | null, depth: number): PlacedUnit[] =>
    (siblings.get(parent) ?? [])
      .sort(byName)
      .flatMap((unit) => [{ unit, depth }, ...below(unit.key, depth + 1)]);
  return below(TOP, 0);
}
