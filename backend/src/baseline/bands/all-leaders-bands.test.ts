import fc from 'fast-check';
import { QUESTIONNAIRE } from '../../../../tests/setup/round/build-round';
import { allLeadersBands } from './all-leaders-bands';
import type { BaselineBands } from './baseline-bands';

const STATEMENT = QUESTIONNAIRE.themes[0]!.subthemes[0]!.statements[0]!;
const COVERAGE = { interviewed: 78, leaders: 104 };

function bandsOf(low: number, high: number, basis: 'findings' | 'numbers'): BaselineBands {
  const interval = { low, high };
  const band = { certain: interval, likely: interval, contradictory: false, findings: [], basis };
  return {
    ofStatement: () => ({ band, fromKommune: false }),
    ofItem: () => ({ band, fromKommune: false }),
  };
}
const likelyOf = (bands: BaselineBands) => bands.ofStatement(STATEMENT, null)?.band.likely;

describe('bands of all leaders', () => {
  it('widens from 50–90 % to 37.5–92.5 % where 26 of 104 were not interviewed', () => {
    const { low, high } = likelyOf(allLeadersBands(bandsOf(0.5, 0.9, 'findings'), COVERAGE))!;
    expect(low).toBeCloseTo(0.375, 12);
    expect(high).toBeCloseTo(0.925, 12);
  });

  it('holds the share of all leaders, whatever those who were not interviewed would have said', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 78 }),
        fc.integer({ min: 0, max: 26 }),
        (interviewed, rest) => {
          const share = interviewed / 78;
          const { low, high } = likelyOf(
            allLeadersBands(bandsOf(share, share, 'findings'), COVERAGE),
          )!;
          const ofAll = (interviewed + rest) / 104;
          expect(low).toBeLessThanOrEqual(ofAll + 1e-12);
          expect(high).toBeGreaterThanOrEqual(ofAll - 1e-12);
        },
      ),
    );
  });

  it("leaves the municipality's own numbers alone", () => {
    const bands = bandsOf(0.4, 0.4, 'numbers');
    expect(likelyOf(allLeadersBands(bands, COVERAGE))).toEqual({ low: 0.4, high: 0.4 });
  });
});
