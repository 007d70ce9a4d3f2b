import { readQuestionnaires } from '../questionnaire/files/questionnaire.repository';
import { statementsOf } from '../questionnaire/questionnaire-lookups';
import { checkResponse } from '../response/submission/check-response';
import { seededRandom } from './seeded-random';
import { simulateResponse } from './simulate-response';

const questionnaire = readQuestionnaires('questionnaires').find(
  ({ content }) => content.kind === 'annual',
)!.content;

function simulate(seed: number, count: number) {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () =>
    simulateResponse(questionnaire, 'boern-og-unge', random),
  );
}

/** Pearson's correlation over those who answered both on the scale. */
function correlation(responses: ReturnType<typeof simulate>, one: string, other: string): number {
  const pairs = responses.flatMap(({ answers }) => {
    const [a, b] = [answers[one], answers[other]];
    return typeof a === 'number' && typeof b === 'number' ? [[a, b] as const] : [];
  });
  const mean = (pick: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[pick], 0) / pairs.length;
  const [meanA, meanB] = [mean(0), mean(1)];
  const sum = (term: (a: number, b: number) => number) =>
    pairs.reduce((total, [a, b]) => total + term(a - meanA, b - meanB), 0);
  return sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b));
}

describe('a simulated response', () => {
  it('is the same for the same seed', () => {
    expect(simulate(7, 5)).toEqual(simulate(7, 5));
    expect(simulate(8, 5)).not.toEqual(simulate(7, 5));
  });

  it('fits the questionnaire', () => {
    for (const response of simulate(1, 50))
      expect(checkResponse(questionnaire, response)).toEqual([]);
  });

  it('is no noise: statements of one subtheme go together more than those of two', () => {
    const responses = simulate(3, 2000);
    const within = correlation(responses, 'advice-from-colleagues', 'informal-network');
    const between = correlation(
      responses,
      'advice-from-colleagues',
      'citizens-relatives-cooperation',
    );
    expect(between).toBeGreaterThan(0.1);
    expect(within).toBeGreaterThan(between + 0.1);
  });

  it('of the same leader asked again goes with the first by about a half', () => {
    const [first, second] = [1, 2].map((day) =>
      Array.from({ length: 400 }, (_, leader) =>
        simulateResponse(
          questionnaire,
          'boern-og-unge',
          seededRandom(leader + 1),
          seededRandom(day * 1e6 + leader),
        ),
      ),
    );
    const keys = statementsOf(questionnaire).map(({ key }) => key);
    const found = keys.map((key) => {
      const pairs = first!.map(({ answers }, place) => ({
        answers: { then: answers[key]!, now: second![place]!.answers[key]! },
        background: {},
        comments: {},
      }));
      return correlation(pairs, 'then', 'now');
    });
    const mean = found.reduce((sum, one) => sum + one, 0) / found.length;
    expect(mean).toBeGreaterThan(0.45);
    expect(mean).toBeLessThan(0.6);
  });
});
