import type { askAbout } from '../../../backend/src/disclosure/closed/ask-about';
import type { CoverPage } from '../../../backend/src/disclosure/closed/cover-page';
import type { WorstMoves } from '../../../backend/src/disclosure/closed/worst-moves';
import { printed, programOf, type Ask } from './asked-round';
import { attackEveryWorld } from './every-world';
import { eager, programWith } from './program-with';
import { smallRound } from './small-round';

const ROUNDS = 40;

/** Leaking pages of small rounds, until the first round that has some. */
function leaks(ask: Ask): number {
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const round = smallRound(seed, 5, 9);
    const { pageOf } = programOf(round, ask);
    const { leaking } = attackEveryWorld(round.people.length, 2, (sideOf) =>
      printed(pageOf(sideOf)),
    );
    if (leaking > 0) return leaking;
  }
  return 0;
}

const nothingCovered = {
  'cover-page': ({ CoverPage: Real }: { CoverPage: typeof CoverPage }) => ({
    CoverPage: class extends Real {
      override staysClosed() {
        return false;
      }
    },
  }),
};
const withMargin = (margin: number) => ({ margin: () => ({ MARGIN: margin }) });

describe('the same attacker where a piece of the rule is taken out', () => {
  it('finds nothing with all pieces in place, and nothing where only central worlds are proof', () => {
    expect(leaks(programWith(eager))).toBe(0);
    expect(leaks(programWith({ ...eager, ...nothingCovered }))).toBe(0);
  });

  it.each([0, 1])(
    'learns something where a central world keeps only %i from the ends',
    (margin) => {
      expect(
        leaks(programWith({ ...eager, ...withMargin(margin), ...nothingCovered })),
      ).toBeGreaterThan(0);
    },
  );

  it('learns something where pages are closed for those who know no answer only', () => {
    const outsidersOnly = {
      'worst-moves': ({ WorstMoves: Real }: { WorstMoves: typeof WorstMoves }) => ({
        WorstMoves: class extends Real {
          override startWith(people: number) {
            super.startWith(people);
            this.keepSingles();
          }
          override join(kid: WorstMoves) {
            super.join(kid);
            this.keepSingles();
          }
          private keepSingles() {
            Object.assign(this, { two: 0, noneOfTwo: 0, mixed: false });
          }
        },
      }),
    };
    expect(leaks(programWith(outsidersOnly))).toBeGreaterThan(0);
  });

  it('learns something where only the reply that is given has to leave the page closed', () => {
    const trueReplyOnly = {
      'ask-about': ({ askAbout: real }: { askAbout: typeof askAbout }) => ({
        askAbout: (...[group, values, page, moreThan]: Parameters<typeof askAbout>) =>
          real(
            group,
            values,
            {
              askedRange: (of) => page.askedRange(of),
              impliedRange: (of) => page.impliedRange(of),
              setRange: (of, range) => page.setRange(of, range),
              staysClosed: (of, range) =>
                !(moreThan(of, range.low - 1) && !moreThan(of, range.high)) ||
                page.staysClosed(of, range),
            },
            moreThan,
          ),
      }),
    };
    expect(leaks(programWith({ ...eager, ...trueReplyOnly }))).toBeGreaterThan(0);
  });
});
