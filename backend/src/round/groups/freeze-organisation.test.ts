import fc from 'fast-check';
import { findNotNested } from '../../organisation/find-not-nested';
import type { UnitKind } from '../../organisation/unit-kind';
import { freezeOrganisation } from './freeze-organisation';

const unit = (key: string, kind: UnitKind, parentKey: string | null) => ({
  ...{ key, name: key, kind, parentKey, baselineScope: null },
});
const KOMMUNE = unit('kommune', 'kommune', null);

/** Any tree of units: each lies below one that stands before it. */
const trees = fc
  .array(
    fc.tuple(fc.constantFrom<UnitKind>('forvaltning', 'center', 'enhed'), fc.nat({ max: 99 })),
    { maxLength: 8 },
  )
  .map((drawn) => {
    const units = [KOMMUNE];
    for (const [place, [kind, above]] of drawn.entries())
      units.push(unit(`u${place}`, kind, units[above % units.length]!.key));
    return units;
  });

/** Two groups that share leaders though neither holds the other. */
function overlaps(units: readonly ReturnType<typeof unit>[], sizes: readonly number[]): boolean {
  const leaders = units.flatMap(({ key }, place) =>
    Array.from({ length: sizes[place % sizes.length]! }, (_, one) => ({
      ...{ id: `${key} ${one}`, unitKey: key, layer: null },
    })),
  );
  const { groupKeysOf } = freezeOrganisation(units, leaders, 5);
  const members = new Map<string, Set<string>>();
  for (const [id, keys] of groupKeysOf)
    for (const key of keys) members.set(key, (members.get(key) ?? new Set()).add(id));
  const groups = [...members.values()];
  const holds = (one: Set<string>, other: Set<string>) => [...other].every((id) => one.has(id));
  return groups.some((one) =>
    groups.some(
      (other) => [...one].some((id) => other.has(id)) && !holds(one, other) && !holds(other, one),
    ),
  );
}

describe('the groups of a round', () => {
  it('never overlap but by ledelseslag, where no forvaltning lies below a center', () => {
    const sizes = fc.array(fc.constantFrom(0, 5, 6, 11), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(trees, sizes, (units, drawn) => {
        fc.pre(findNotNested(units).length === 0);
        expect(overlaps(units, drawn)).toBe(false);
      }),
      { numRuns: 2000, seed: 12 },
    );
  });

  it('would overlap where two forvaltninger lie below one center', () => {
    const units = [
      KOMMUNE,
      unit('drift', 'center', 'kommune'),
      unit('nord', 'forvaltning', 'drift'),
      unit('syd', 'forvaltning', 'drift'),
      unit('hal', 'enhed', 'syd'),
    ];
    expect(findNotNested(units)).toHaveLength(2);
    expect(() => overlaps(units, [0, 0, 11, 11, 0])).toThrow(RangeError);
  });
});
