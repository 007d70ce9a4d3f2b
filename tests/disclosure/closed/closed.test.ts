import type { CountRange } from '../../../backend/src/disclosure/count-range';
import { askStatement } from '../../../backend/src/disclosure/closed/ask-statement';
import { printed, programOf } from './asked-round';
import { attackEveryWorld } from './every-world';
import { eager, programWith } from './program-with';
import { smallRound } from './small-round';

/** `npm run attack -- 20000` tries 2,000 small rounds, and larger ones. */
const LONG = process.env['ATTACK_ROUNDS'];
const ROUNDS = LONG === undefined ? 50 : Math.ceil(Number(LONG) / 10);
const MOST_PEOPLE = LONG === undefined ? 12 : 14;
/** Every page is held against every world only where these are few. */
const MOST_COUNTED = 9;
const HOUR = 3_600_000;

describe('somebody who knows the program and who is in which group', () => {
  it.each([
    ['as it is', askStatement],
    ['asking all that can be proved', programWith(eager)],
  ])(
    'can rule out no answer of anybody, not even with the own answer at hand: the program %s',
    (_, ask) => {
      for (let seed = 1; seed <= ROUNDS; seed += 1) {
        const round = smallRound(seed, 5, MOST_PEOPLE);
        const { structure, countIn, pageOf } = programOf(round, ask);
        const { pages, leaking } = attackEveryWorld(round.people.length, 2, (sideOf) =>
          printed(pageOf(sideOf)),
        );
        expect({ seed, leaking }).toEqual({ seed, leaking: 0 });
        if (round.people.length > MOST_COUNTED) continue;

        // The page says its ranges and no more: each world within them gives it.
        for (const [page, worlds] of pages) {
          const [ranges] = JSON.parse(page) as [CountRange[]];
          const within = everyWorld(round.people.length).filter((sideOf) =>
            structure.groups.every((__, group) => {
              const count = countIn(group, sideOf);
              return ranges[group]!.low <= count && count <= ranges[group]!.high;
            }),
          );
          expect({ seed, page, worlds }).toEqual({ seed, page, worlds: within.length });
        }
      }
    },
    HOUR,
  );
});

function everyWorld(people: number): number[][] {
  return Array.from({ length: 2 ** people }, (_, world) =>
    Array.from({ length: people }, (__, person) => (world >> person) & 1),
  );
}
