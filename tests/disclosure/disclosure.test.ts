import fc from 'fast-check';
import { protectLinked } from '../../backend/src/disclosure/protect-linked';
import { computePublication } from '../../backend/src/publication/compute-publication';
import { attackRound, cellsOver, isolatedByForce, NOTHING } from './attack-round';
import { memberships, readFigures } from './attacker';
import { smallestIsolatedSetByForce } from './exact-attack';
import { smallestIsolatedSet } from './linear-attack';
import { randomRound } from './random-round';

/** Rounds that are attacked; more by `npm run attack -- 20000`. */
const ROUNDS = Number(process.env['ATTACK_ROUNDS'] ?? 2000);
const INSIDERS = ROUNDS > 2000 ? Infinity : 2;
const HOUR = 3_600_000;
const sizes = fc.integer({ min: 6, max: 20 });
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe('an attacker with the page, the roster and everybody’s background', () => {
  it(
    'isolates nobody, and finds out nobody’s answer',
    async () => {
      await fc.assert(
        fc.asyncProperty(seeds, async (seed) => {
          const round = randomRound(seed);
          const result = await attackRound(round, computePublication(round), INSIDERS);
          expect(result).toEqual(NOTHING);
        }),
        { numRuns: ROUNDS },
      );
    },
    HOUR,
  );

  it('gets no group under twenty of a sensitive statement, and isolates none under ten', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const round = randomRound(seed, { sensitive: true });
        const figures = readFigures(computePublication(round), 's0');
        for (const { answered } of figures) expect(answered).toBeGreaterThanOrEqual(20);
        const onScale = round.responses.filter(({ answers }) => typeof answers['s0'] === 'number');
        const groups = figures.map(({ groupKey }) => groupKey);
        expect(isolatedByForce(onScale, groups, 10)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('is no weaker than brute force in exact fractions', () => {
    fc.assert(
      fc.property(seeds, sizes, (seed, leaders) => {
        const { responses, organisation } = randomRound(seed, { leaders });
        const groups = [
          ...organisation.map(({ key }) => key),
          ...new Set(responses.flatMap(memberships).filter((key) => key.includes('='))),
        ];
        const cells = cellsOver(groups, responses).slice(0, 11);
        expect(smallestIsolatedSet(cells, groups.length, 5)).toBe(
          smallestIsolatedSetByForce(cells, groups.length, 5),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('the pattern of linked tables', () => {
  it('withholds no group that brute force would let through beside those before it', () => {
    fc.assert(
      fc.property(seeds, sizes, fc.integer({ min: 5, max: 8 }), (seed, leaders, minimum) => {
        const { responses } = randomRound(seed, { leaders });
        const keys = [...new Set(responses.flatMap(memberships))].sort();
        const cells = cellsOver(keys, responses).slice(0, 11);
        const asked = cells.map(({ groups, people }) => ({
          groupKeys: groups.map((place) => keys[place]!),
          answered: people,
        }));
        const groups = keys.map((key) => ({ key }));
        const protection = protectLinked({ groups, cells: asked, minimum });
        const taken: number[] = [];
        keys.forEach((key, place) => {
          const size = cells.reduce(
            (sum, cell) => sum + (cell.groups.includes(place) ? cell.people : 0),
            0,
          );
          const among = cells.map((cell) => ({
            ...cell,
            groups: cell.groups.flatMap((one) => {
              const at = [...taken, place].indexOf(one);
              return at < 0 ? [] : [at];
            }),
          }));
          const isSafe = smallestIsolatedSetByForce(among, taken.length + 1, minimum) === null;
          const expected = size < minimum ? 'too-few' : isSafe ? null : 'protects-another';
          expect([key, protection.get(key)]).toEqual([key, expected]);
          if (expected === null) taken.push(place);
        });
      }),
      { numRuns: 150 },
    );
  });
});
