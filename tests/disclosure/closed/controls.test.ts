import type { askAbout } from '../../../backend/src/disclosure/closed/ask/ask-about';
import type { GivenAnswer } from '../../../backend/src/disclosure/closed/classes/answer-class';
import type { CoverPage } from '../../../backend/src/disclosure/closed/crossing/cover-page';
import type { WorstMoves } from '../../../backend/src/disclosure/closed/tree/worst-moves';
import { pageOfSide, pagesOf, type Ask } from './asked-round';
import { attackEveryWorld } from './every-world';
import { eager, programWith, publishWith, type Exchanges } from './program-with';
import { sayByTheRuleBefore } from './rule-before';
import { smallRound, twoForvaltninger } from './small-round';

const HOUR = 3_600_000;

/** Leaking pages of small rounds, until the first round that has some. */
function leaks(ask: Ask, rounds: number): number {
  for (let seed = 1; seed <= rounds; seed += 1) {
    const round = smallRound(seed, 5, 9);
    const pages = pagesOf(round, pageOfSide(ask));
    const { leaking } = attackEveryWorld(round.people.length, 2, pages);
    if (leaking > 0) return leaking;
  }
  return 0;
}

const nothingCovered: Exchanges = {
  'crossing/cover-page': ({ CoverPage: Real }: { CoverPage: typeof CoverPage }) => ({
    CoverPage: class extends Real {
      override staysClosed() {
        return false;
      }
    },
  }),
};
const centralWithMargin = (margin: number): Ask =>
  programWith({ ...eager, ...nothingCovered, 'crossing/margin': () => ({ MARGIN: margin }) });

describe('the same attacker where a piece of the rule is taken out', () => {
  it(
    'learns something where a central world comes nearer than two to the ends, and not at two',
    () => {
      expect(leaks(centralWithMargin(0), 60)).toBeGreaterThan(0);
      expect(leaks(centralWithMargin(1), 60)).toBeGreaterThan(0);
      expect(leaks(centralWithMargin(2), 30)).toBe(0);
    },
    HOUR,
  );

  it(
    'learns something where pages are closed only for those who know no answer',
    () => {
      const outsidersOnly: Exchanges = {
        'tree/worst-moves': ({ WorstMoves: Real }: { WorstMoves: typeof WorstMoves }) => ({
          WorstMoves: class extends Real {
            override startWith(people: number) {
              super.startWith(people);
              this.forgetPairs();
            }
            override join(kid: WorstMoves) {
              super.join(kid);
              this.forgetPairs();
            }
            private forgetPairs() {
              Object.assign(this, { two: 0, noneOfTwo: 0, mixed: false });
            }
          },
        }),
      };
      expect(leaks(programWith(outsidersOnly), 20)).toBeGreaterThan(0);
    },
    HOUR,
  );

  it(
    'learns something where only the reply that is given has to leave the page closed',
    () => {
      const givenReplyOnly: Exchanges = {
        'ask/ask-about': ({ askAbout: real }: { askAbout: typeof askAbout }) => ({
          askAbout: (...[group, values, page, moreThan]: Parameters<typeof askAbout>) =>
            real(
              group,
              values,
              {
                askedRange: (of) => page.askedRange(of),
                impliedRange: (of) => page.impliedRange(of),
                setRange: (of, range) => page.setRange(of, range),
                staysClosed: (of, range) =>
                  !moreThan(of, range.low - 1) ||
                  moreThan(of, range.high) ||
                  page.staysClosed(of, range),
              },
              moreThan,
            ),
        }),
      };
      expect(leaks(programWith(givenReplyOnly), 20)).toBeGreaterThan(0);
    },
    HOUR,
  );

  it(
    'learns something where classes are asked about by how many there are, not by the fewest there may be',
    () => {
      const given: readonly GivenAnswer[] = [5, 2, null];
      let namedIn: (node: number) => number = () => 0;
      const publish = publishWith({
        'tree/implied-by-tree': () => ({
          impliedByTree: (_tree: never, _page: never, inside: Int32Array) => {
            const count = inside.reduce(
              (sum, people, node) => (people > 0 ? sum + namedIn(node) : sum),
              0,
            );
            return { low: count, high: count };
          },
        }),
      });
      const round = twoForvaltninger(5, 6);
      const pages = pagesOf(round, (counted, classOf) => {
        namedIn = (node) =>
          classOf.filter(
            (one, person) =>
              one === 0 && counted.structure.cells[counted.cellOf[person]!]!.node === node,
          ).length;
        return JSON.stringify(
          publish(
            counted,
            classOf.map((one) => given[one]!),
            'agree',
            [],
          ),
        );
      });
      expect(attackEveryWorld(round.people.length, 3, pages).leaking).toBeGreaterThan(0);
    },
    HOUR,
  );

  it('learns something where the rule before method 4 is put back: what it makes coarser depends on the answers', () => {
    const sizes = [
      [5, 6],
      [6, 6],
    ] as const;
    const leaking = sizes.map(([one, other]) => {
      const round = twoForvaltninger(one, other);
      const pages = pagesOf(round, ({ structure, cellOf }, sideOf) => {
        const ones = structure.cells.map(() => 0);
        sideOf.forEach((side, person) => (ones[cellOf[person]!]! += side));
        return JSON.stringify(sayByTheRuleBefore(structure, ones));
      });
      return attackEveryWorld(round.people.length, 2, pages).leaking;
    });
    expect(Math.min(...leaking)).toBeGreaterThan(0);
  });
});
