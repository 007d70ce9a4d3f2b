import { computePublication } from '../../backend/src/publication/compute-publication';
import { noNoise } from '../../backend/src/publication/small-round.fixture';
import { readFigures } from './attacker';
import { randomRound } from './random-round';
import { ruledOut } from './ruled-out';

/** Rounds that are attacked; more by `npm run attack -- 2000`. */
const ROUNDS = Number(process.env['ATTACK_ROUNDS'] ?? 12);
const HOUR = 3_600_000;

describe('an attacker with the program, the page, the roster and everybody’s background', () => {
  it(
    'rules out no answer of anybody, also with one answer known',
    async () => {
      for (let seed = 1; seed <= ROUNDS; seed += 1) {
        const round = randomRound(seed, { leaders: 20 + ((seed * 37) % 101) });
        const figures = readFigures(computePublication(round, noNoise), 's0');
        expect([seed, await ruledOut(figures, round.responses)]).toEqual([seed, []]);
      }
    },
    HOUR,
  );

  it(
    'would rule some out where counts were said as they are',
    async () => {
      const round = randomRound(3, { leaders: 40 });
      const figures = readFigures(computePublication(round, noNoise), 's0').map((figure) => {
        const isIn = (response: (typeof round.responses)[number]) =>
          [...response.groupKeys].includes(figure.groupKey);
        const count = round.responses.filter(
          (response) => isIn(response) && Number(response.answers['s0']) > 3,
        ).length;
        return round.organisation.some(({ key }) => key === figure.groupKey)
          ? { ...figure, low: count, high: count }
          : figure;
      });
      expect(await ruledOut(figures, round.responses)).not.toEqual([]);
    },
    HOUR,
  );

  it('gets of a sensitive statement no group under twenty but kommunen and forvaltninger', () => {
    for (let seed = 1; seed <= 15; seed += 1) {
      const round = randomRound(seed, { sensitive: true });
      for (const { answered, groupKey } of readFigures(computePublication(round, noNoise), 's0')) {
        expect(answered).toBeGreaterThanOrEqual(20);
        expect(groupKey).toMatch(/^(k|f\d+(\+f\d+)*)$/);
      }
    }
  });
});
