import type * as ComputePublication from '../../backend/src/publication/compute-publication';
import type * as FindAlternative from '../../backend/src/disclosure/find-alternative';
import type * as ProtectLinked from '../../backend/src/disclosure/protect-linked';
import { attackRound, type AttackResult } from './attack-round';
import { randomRound } from './random-round';

type Compute = typeof ComputePublication.computePublication;

const ROUNDS = 400;
const HOUR = 3_600_000;

/** The publication as it would be without one of its rules. */
function without(file: string, exchange: (real: never) => object): Compute {
  let compute: Compute | undefined;
  jest.isolateModules(() => {
    jest.doMock(file, () => ({
      ...jest.requireActual<object>(file),
      ...exchange(jest.requireActual<never>(file)),
    }));
    compute = jest.requireActual<typeof ComputePublication>(
      '../../backend/src/publication/compute-publication',
    ).computePublication;
    jest.dontMock(file);
  });
  return compute!;
}

async function winsOnce(
  compute: Compute,
  isWin: (result: AttackResult) => boolean,
): Promise<boolean> {
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const round = randomRound(seed);
    if (isWin(await attackRound(round, compute(round), 4))) return true;
  }
  return false;
}

describe('the same attacker where a rule is turned off', () => {
  it(
    'isolates people without the pattern over linked tables',
    async () => {
      const compute = without('../../backend/src/disclosure/isolates-few', () => ({
        isolatesFew: () => false,
      }));
      expect(await winsOnce(compute, ({ people }) => people !== null)).toBe(true);
      expect(await winsOnce(compute, ({ onStatement }) => onStatement !== null)).toBe(true);
      expect(await winsOnce(compute, (result) => result.inFiveCategories !== null)).toBe(true);
    },
    HOUR,
  );

  it(
    'isolates people on a statement where only the groups as a whole are protected',
    async () => {
      const compute = without(
        '../../backend/src/disclosure/protect-linked',
        ({ protectLinked }: typeof ProtectLinked) => ({
          protectLinked: (tables: ProtectLinked.LinkedTables) =>
            tables.smallestShown === undefined ? protectLinked(tables) : bySizeAlone(tables),
        }),
      );
      expect(await winsOnce(compute, ({ onStatement }) => onStatement !== null)).toBe(true);
    },
    HOUR,
  );

  it(
    'reads off how all answered where counts near the ends are not coarsened',
    async () => {
      const compute = without('../../backend/src/disclosure/protect-answers', () => ({
        protectAnswers: exactCounts,
      }));
      expect(await winsOnce(compute, ({ byOutsiders }) => byOutsiders > 0)).toBe(true);
      expect(await winsOnce(compute, ({ byInsiders }) => byInsiders > 0)).toBe(true);
    },
    HOUR,
  );

  it(
    'reckons back to answers where only counts near the ends are coarsened',
    async () => {
      const compute = without('../../backend/src/disclosure/is-exposed', () => ({
        isExposed: () => false,
      }));
      expect(await winsOnce(compute, ({ byOutsiders }) => byOutsiders > 0)).toBe(true);
    },
    HOUR,
  );

  it(
    'learns from the own answer where only outsiders are reckoned with',
    async () => {
      const { findAlternative } = jest.requireActual<typeof FindAlternative>(
        '../../backend/src/disclosure/find-alternative',
      );
      const compute = without('../../backend/src/disclosure/is-exposed', () => ({
        isExposed: (...input: Parameters<typeof findAlternative>) => !findAlternative(...input),
      }));
      expect(
        await winsOnce(compute, (result) => result.byOutsiders === 0 && result.byInsiders > 0),
      ).toBe(true);
    },
    HOUR,
  );
});

/** Each group for itself. */
function bySizeAlone({ groups, cells, smallestShown = 0 }: ProtectLinked.LinkedTables) {
  const sizeOf = (key: string) =>
    cells.reduce((sum, cell) => sum + (cell.groupKeys.includes(key) ? cell.answered : 0), 0);
  return new Map(groups.map(({ key }) => [key, sizeOf(key) < smallestShown ? 'too-few' : null]));
}

/** Every count as it is. */
function exactCounts(
  groups: readonly { readonly key: string }[],
  answers: readonly { readonly groupKeys: readonly string[]; readonly favourable: boolean }[],
) {
  return new Map(
    groups.map(({ key }) => [
      key,
      {
        status: 'exact',
        count: answers.filter((one) => one.favourable && one.groupKeys.includes(key)).length,
      },
    ]),
  );
}
