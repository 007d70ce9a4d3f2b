import type { CountRange } from '../../../backend/src/disclosure/count-range';
import type { GivenAnswer } from '../../../backend/src/disclosure/closed/classes/answer-class';
import { askStatement } from '../../../backend/src/disclosure/closed/ask-statement';
import { publishStatement } from '../../../backend/src/disclosure/closed/publish-statement';
import { pageOfSide, pagesOf } from './asked-round';
import { attackEveryWorld } from './every-world';
import { eager, programWith } from './program-with';
import { smallRound, twoForvaltninger, type SmallRound } from './small-round';

/** `npm run attack -- 20000` tries 2,000 small rounds, and larger ones. */
const LONG = process.env['ATTACK_ROUNDS'];
const ROUNDS = LONG === undefined ? 30 : Math.ceil(Number(LONG) / 10);
const MOST_PEOPLE = LONG === undefined ? 12 : 14;
const HOUR = 3_600_000;

const roundsOf = (count: number, most: number) =>
  Array.from({ length: Math.ceil(count) }, (_, at) => ({
    seed: at + 1,
    round: smallRound(at + 1, 5, most),
  }));

describe('somebody who knows the program, who answered, and who is in which group', () => {
  it(
    'can rule out no answer of anybody, not even with the own answer at hand',
    () => {
      for (const { seed, round } of roundsOf(ROUNDS, MOST_PEOPLE)) {
        const pages = pagesOf(round, pageOfSide(askStatement));
        const { leaking } = attackEveryWorld(round.people.length, 2, pages);
        expect({ seed, leaking }).toEqual({ seed, leaking: 0 });
      }
    },
    HOUR,
  );

  it(
    'nor where groups across are asked about as long as it can be proved, and learns nothing but the ranges',
    () => {
      const ask = programWith(eager);
      for (const { seed, round } of roundsOf(ROUNDS / 2, 9)) {
        const program = pagesOf(round, pageOfSide(ask));
        const { pages, leaking } = attackEveryWorld(round.people.length, 2, program);
        expect({ seed, leaking }).toEqual({ seed, leaking: 0 });
        for (const [page, worlds] of pages) {
          expect({ seed, page, worlds }).toEqual({ seed, page, worlds: worldsWithin(round, page) });
        }
      }
    },
    HOUR,
  );

  it(
    'nor any class of answers, where answers are told apart further',
    () => {
      const answers: readonly GivenAnswer[][] = [
        [5, 2, 'not-relevant'],
        [4, 1, null],
        [5, 4, 3, 'dont-know'],
        [2, 1, 3, 'not-relevant'],
      ];
      const many = roundsOf(ROUNDS / 3, 8).map(({ seed, round }) => ({
        seed,
        round,
        given: answers[round.people.length > 6 ? seed % 2 : seed % 4]!,
      }));
      const wide = [
        { seed: 0, round: twoForvaltninger(5, 5), given: [5, 2, null] as const },
        { seed: 0, round: twoForvaltninger(5, 6), given: [4, 'not-relevant', 3] as const },
      ];
      let classesSaid = 0;
      for (const { seed, round, given } of [...many, ...wide]) {
        const program = pagesOf(round, (counted, classOf) =>
          JSON.stringify(
            publishStatement(
              counted,
              classOf.map((one) => given[one]!),
              seed % 2 === 0 ? 'agree' : 'disagree',
              [],
            ),
          ),
        );
        const { pages, leaking } = attackEveryWorld(round.people.length, given.length, program);
        expect({ seed, leaking }).toEqual({ seed, leaking: 0 });
        for (const page of pages.keys()) {
          if (/"(opposite|outside|namedStrongly)":{"status":"shown"/.test(page)) classesSaid += 1;
        }
      }
      expect(classesSaid).toBeGreaterThan(50);
    },
    HOUR,
  );
});

/** In how many ways people may have answered for counts within the ranges of a page. */
function worldsWithin(round: SmallRound, page: string): number {
  const [ranges] = JSON.parse(page) as [CountRange[]];
  let within = 0;
  const counts = pagesOf(round, ({ structure, cellOf }, sideOf) => {
    const isWithin = structure.groups.every((_, group) => {
      const count = sideOf.reduce(
        (sum, side, person) =>
          structure.cells[cellOf[person]!]!.groups.includes(group) ? sum + side : sum,
        0,
      );
      return ranges[group]!.low <= count && count <= ranges[group]!.high;
    });
    return isWithin ? 'within' : 'outside';
  });
  const people = round.people.length;
  for (let world = 0; world < 2 ** people; world += 1) {
    const sideOf = Array.from({ length: people }, (_, person) => (world >> person) & 1);
    if (counts(sideOf) === 'within') within += 1;
  }
  return within;
}
