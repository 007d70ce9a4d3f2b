import fc from 'fast-check';
import type { RosterLeader, RosterUnit } from '../../organisation/roster';
import { countCells, formCells } from './form-cells';
import { freezeOrganisation } from './freeze-organisation';

const LAYERS = [null, 'Chef', 'Leder', 'Teamleder'];

const unit = (key: string, kind: RosterUnit['kind'], parentKey: string | null): RosterUnit => ({
  key,
  name: key,
  kind,
  parentKey,
  baselineScope: null,
});

/** A roster of up to 120 leaders in forvaltninger with and without centers. */
const rosters = fc
  .record({
    forvaltninger: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 }),
    leaders: fc.array(fc.tuple(fc.nat(30), fc.nat(LAYERS.length - 1)), {
      minLength: 1,
      maxLength: 120,
    }),
    minimum: fc.integer({ min: 5, max: 10 }),
  })
  .map(({ forvaltninger, leaders, minimum }) => {
    const units = [unit('kommune', 'kommune', null)];
    for (const [place, centers] of forvaltninger.entries()) {
      units.push(unit(`f${place}`, 'forvaltning', 'kommune'));
      for (let center = 0; center < centers; center += 1) {
        units.push(unit(`f${place}c${center}`, 'center', `f${place}`));
      }
    }
    return {
      units,
      minimum,
      leaders: leaders.map(
        ([where, layer], place) =>
          ({
            id: String(place),
            unitKey: units[where % units.length]!.key,
            layer: LAYERS[layer],
          }) as RosterLeader,
      ),
    };
  });

describe('the cells of a round', () => {
  it('are none of them smaller than the minimum, in 2,000 random rosters', () => {
    fc.assert(
      fc.property(rosters, ({ units, leaders, minimum }) => {
        const { groupKeysOf } = freezeOrganisation(units, leaders, minimum);
        const cellOf = formCells(groupKeysOf, minimum);
        const smallest = Math.min(Math.max(5, minimum), leaders.length);
        const areLarge = countCells(cellOf).every(({ invited }) => invited >= smallest);
        const areTrue = [...cellOf].every(
          ([leader, groupKeys]) =>
            groupKeys[0] === 'kommune' &&
            groupKeys.every((key) => groupKeysOf.get(leader)?.includes(key)),
        );
        return cellOf.size === leaders.length && areLarge && areTrue;
      }),
      { numRuns: 2000 },
    );
  });

  const cellsOf = (sizes: Record<string, number>, minimum = 5) => {
    const members = Object.entries(sizes).flatMap(([keys, size]) =>
      Array.from({ length: size }, (_, place) => [`${keys}${place}`, keys.split(' ')] as const),
    );
    const cells = countCells(formCells(new Map(members), minimum));
    return Object.fromEntries(
      cells.map(({ groupKeys, invited }) => [groupKeys.join(' '), invited]),
    );
  };

  it('give up the ledelseslag first, and keep it where its crossing is large enough', () => {
    expect(cellsOf({ 'k f layer=chef': 1, 'k f layer=leder': 8, 'k f': 5 })).toEqual({
      'k f': 6,
      'k f layer=leder': 8,
    });
  });

  it('then the center, then the forvaltning, and the smallest joins a kommune of too few', () => {
    expect(cellsOf({ 'k f c': 2, 'k f': 4, 'k g': 9 })).toEqual({ 'k f': 6, 'k g': 9 });
    expect(cellsOf({ 'k f': 3, 'k g': 6, 'k h': 9 })).toEqual({ k: 9, 'k h': 9 });
  });

  it('are one, of all, where fewer are asked', () => {
    expect(cellsOf({ 'k f': 2, 'k g': 1 })).toEqual({ k: 3 });
  });
});
