import type { Unit } from '../api/types';

/** Units in the order of a tree: each below its parent, siblings by name, with their depth. */
export function inTreeOrder(units: readonly Unit[]): { unit: Unit; depth: number }[] {
  const below = (parentKey: string | null, depth: number): { unit: Unit; depth: number }[] =>
    units
      .filter((unit) => unit.parentKey === parentKey)
      .sort((a, b) => a.name.localeCompare(b.name, 'da'))
      .flatMap((unit) => [{ unit, depth }, ...below(unit.key, depth + 1)]);
  return below(null, 0);
}
