import { plainName } from '../../plain-name';
import type { ImportFault } from '../rows/import-fault';
import type { ImportedUnit, UnitPlace } from '../imported-organisation';

/** Below one unit; more are a list in which names are alike by nature, such as schools by number. */
const MOST_SIBLINGS = 300;
/** Letters in a name of which one may be wrong, and two. */
const ONE_WRONG = 5;
const TWO_WRONG = 12;

/**
 * Units beside each other whose names differ as slips of the pen do: by a letter or two, or by "&" for
 * "og". Names that differ in a number or a single letter of their own, such as "Team A" and "Team B", are
 * meant so.
 */
export function alikeUnitNotices(
  units: readonly ImportedUnit[],
  placeOf: ReadonlyMap<string, UnitPlace>,
): ImportFault[] {
  const siblings = new Map<string | null, ImportedUnit[]>();
  for (const unit of units) {
    const known = siblings.get(unit.parentKey);
    if (known) known.push(unit);
    else siblings.set(unit.parentKey, [unit]);
  }
  return [...siblings.values()].flatMap((family) => {
    if (family.length > MOST_SIBLINGS) return [];
    const names = family.map(({ name }) => plainName(name));
    return family.flatMap((unit, one) =>
      family.slice(one + 1).flatMap((other, after): ImportFault[] => {
        if (!areAlike(names[one] ?? '', names[one + 1 + after] ?? '')) return [];
        const place = placeOf.get(other.key) ?? placeOf.get(unit.key);
        if (!place) return [];
        return [{ code: 'alike-units', ...place, detail: `»${unit.name}« / »${other.name}«` }];
      }),
    );
  });
}

function areAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.split('-').filter((word) => word !== 'og'));
  if (!a || !b || one === other) return false;
  if (a.join() === b.join()) return true;
  if (a.length !== b.length) return distance(a.join(''), b.join('')) === 0;
  const differing = a.flatMap((word, place) =>
    word === b[place] ? [] : [[word, b[place] ?? ''] as const],
  );
  const [pair] = differing;
  if (!pair || differing.length > 1) return false;
  const shortest = Math.min(pair[0].length, pair[1].length);
  if (shortest < ONE_WRONG || /\d/.test(pair[0] + pair[1])) return false;
  return distance(pair[0], pair[1]) <= (shortest < TWO_WRONG ? 1 : 2);
}

/** Letters to put in, take out, change or swap with the next (optimal string alignment). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        old[j]! + 1,
        row[j - 1]! + 1,
        old[j - 1]! + same,
        swap ? older[j - 2]! + 1 : Infinity,
      );
    }
    [older, old] = [old, row];
  }
  return old[b.length]!;
}
