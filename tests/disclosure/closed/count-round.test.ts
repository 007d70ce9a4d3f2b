import fc from 'fast-check';
import { countRound } from '../../../backend/src/disclosure/closed/count-round';
import type {
  DeclaredGroups,
  Membership,
} from '../../../backend/src/disclosure/closed/structure/declared-groups';
import type { GivenAnswer } from '../../../backend/src/disclosure/closed/classes/answer-class';
import { publishStatement } from '../../../backend/src/disclosure/closed/publish-statement';
import { seededRandom } from '../../../backend/src/example/seeded-random';
import { smallRound } from './small-round';

const declared: DeclaredGroups = {
  units: [
    { key: 'k', parentKey: null },
    { key: 'f0', parentKey: 'k' },
    { key: 'f0c0', parentKey: 'f0' },
    { key: 'f1', parentKey: 'k' },
    { key: 'f2', parentKey: 'k' },
  ],
  cuts: [{ key: 'x', groupKeys: ['x=0', 'x=1'] }],
};
const times = (count: number, ...of: string[]): Membership[] =>
  Array.from({ length: count }, () => of);
const countedOf = (...people: (readonly Membership[])[]) => {
  const round = countRound(declared, people.flat(), 5);
  if (round.status === 'refused') throw new Error(JSON.stringify(round.faults));
  return round;
};

describe('the structure of a round', () => {
  it('offers groups of five who answered, and leaves smaller ones to the rest', () => {
    const { structure } = countedOf(
      times(5, 'k', 'f0', 'f0c0', 'x=0'),
      times(3, 'k', 'f0', 'x=1'),
      times(9, 'k', 'f1'),
      times(1, 'k'),
    );
    expect(structure.groups.map(({ key, answered }) => [key, answered])).toEqual([
      ['k', 18],
      ['f0', 8],
      ['f1', 9],
      ['f0c0', 5],
      ['x=0', 5],
    ]);
    expect([...structure.tree.rest]).toEqual([1, 3, 9, 5]);
    expect(structure.notOffered).toEqual(['f2', 'x=1']);
  });

  it('pools a forvaltning that is too small with its smallest sister, by sizes alone', () => {
    const { structure } = countedOf(times(12, 'k', 'f0'), times(8, 'k', 'f1'), times(4, 'k', 'f2'));
    const pool = structure.groups.find(({ pools }) => pools);
    expect(pool).toEqual({ key: 'f1+f2', answered: 12, pools: ['f2', 'f1'] });
  });

  it.each([
    ['two-units', ['k', 'f0', 'f1'], ['f0', 'f1']],
    ['outside-parent', ['k', 'f0c0'], ['f0c0', 'f0']],
    ['two-groups-of-a-cut', ['k', 'x=0', 'x=1'], ['x=0', 'x=1']],
    ['outside-root', ['x=0'], ['k']],
    ['unknown-group', ['k', 'y'], ['y']],
  ])('refuses a round where groups do not nest: %s', (kind, membership, groupKeys) => {
    const round = countRound(declared, [...times(9, 'k', 'f1'), ...times(2, ...membership)], 5);
    expect(round).toEqual({
      status: 'refused',
      faults: [{ kind, groupKeys, membership: [...membership].sort(), people: 2 }],
    });
  });

  it('refuses units without a single kommune above them', () => {
    const faultsOf = (units: DeclaredGroups['units']) => {
      const round = countRound({ units, cuts: [] }, times(6, 'k'), 5);
      return round.status === 'refused' && round.faults.map(({ kind }) => kind);
    };
    const [root] = declared.units;
    expect(faultsOf([root!, { key: 'k2', parentKey: null }])).toEqual([
      'no-single-root',
      'no-single-root',
    ]);
    expect(faultsOf([])).toEqual(['no-single-root']);
    expect(faultsOf([root!, { key: 'a', parentKey: 'b' }, { key: 'b', parentKey: 'a' }])).toEqual([
      'no-way-to-root',
      'no-way-to-root',
    ]);
  });

  it('takes no minimum below five', () => {
    expect(() => countRound(declared, times(9, 'k'), 4)).toThrow(RangeError);
    expect(() => countRound(declared, times(9, 'k'), NaN)).toThrow(RangeError);
  });
});

describe('a published statement', () => {
  it('is the same whatever the order of people and of declared groups', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const { declared: groups, people } = smallRound(seed, 20, 40);
        const random = seededRandom(seed);
        const answers = people.map((): GivenAnswer =>
          random() < 0.6 ? 4 : random() < 0.5 ? 2 : 'not-relevant',
        );
        const order = [...people.keys()].sort(() => random() - 0.5);
        const page = (of: DeclaredGroups, places: readonly number[]) => {
          const round = countRound(
            of,
            places.map((place) => people[place]!),
            5,
          );
          if (round.status === 'refused') throw new Error('refused');
          return publishStatement(
            round,
            places.map((place) => answers[place]!),
            'agree',
            [],
          );
        };
        const turned = {
          units: [...groups.units].reverse(),
          cuts: groups.cuts
            .map(({ key, groupKeys }) => ({ key, groupKeys: [...groupKeys].reverse() }))
            .reverse(),
        };
        expect(page(turned, order)).toEqual(page(groups, [...people.keys()]));
      }),
      { numRuns: 25 },
    );
  });

  it('counts everybody who sent a form, and holds every true count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const { declared: groups, people } = smallRound(seed, 20, 60);
        const random = seededRandom(seed);
        const answers = people.map((): GivenAnswer => {
          const one = Math.floor(8 * random());
          return one < 5
            ? ((one + 1) as GivenAnswer)
            : ([null, 'dont-know', 'not-relevant'] as const)[one - 5]!;
        });
        const round = countRound(groups, people, 5);
        if (round.status === 'refused') throw new Error('refused');
        const members = (key: string, pools: readonly string[] = [key]) =>
          [...people.keys()].filter((person) => pools.some((one) => people[person]!.includes(one)));
        for (const side of ['agree', 'disagree'] as const) {
          for (const group of publishStatement(round, answers, side, [])) {
            const inside = members(group.key, group.pools);
            expect(group.answered).toBe(inside.length);
            const within = (
              of: typeof group.named | undefined,
              isIn: (answer: GivenAnswer) => boolean,
            ) => {
              if (of?.status !== 'shown') return;
              const count = inside.filter((person) => isIn(answers[person]!)).length;
              expect([of.of, of.low <= count, count <= of.high]).toEqual([
                inside.length,
                true,
                true,
              ]);
            };
            const isAgreeing = (answer: GivenAnswer) => answer === 4 || answer === 5;
            const isDisagreeing = (answer: GivenAnswer) => answer === 1 || answer === 2;
            within(group.named, side === 'agree' ? isAgreeing : isDisagreeing);
            within(group.classes.opposite, side === 'agree' ? isDisagreeing : isAgreeing);
            within(group.classes.namedStrongly, (answer) => answer === (side === 'agree' ? 5 : 1));
            within(group.classes.outside, (answer) => typeof answer !== 'number');
            within(group.classes.notRelevant, (answer) => answer === 'not-relevant');
            within(group.classes.undecided, (answer) => answer === null || answer === 'dont-know');
            within(group.classes.neutral, (answer) => answer === 3);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
