import { noisyAssociation } from '../../../backend/src/disclosure/closed/noisy-association';
import { seededRandom } from '../../../backend/src/example/seeded-random';

const printed = (correlation: number | null, random: () => number, answered = 84) => {
  const said = noisyAssociation(correlation, answered, random);
  if (said.status === 'withheld') throw new Error('withheld');
  return said;
};
/** Random numbers that make the noise so many tenths. */
const steps = (count: number) => {
  const numbers = [...Array<number>(Math.abs(count)).fill(0), 0.99];
  if (count < 0) numbers.unshift(0.99);
  return () => numbers.shift() ?? 0.99;
};

describe('an association with noise', () => {
  it('can be printed as anything, whatever people answered', () => {
    const tenths = Array.from({ length: 21 }, (_, at) => (at - 10) / 10);
    for (const correlation of [-1, -0.32, 0, 0.77, 1, null]) {
      for (const value of tenths) {
        const noise = Math.round(10 * value) - Math.round(10 * (correlation ?? 0));
        expect(printed(correlation, steps(noise)).value).toBeCloseTo(value, 10);
      }
    }
    expect(printed(0.9, steps(7)).value).toBe(1);
  });

  it('strays by the discrete Laplace law of scale 0.05', () => {
    const random = seededRandom(5);
    const counts = new Map<number, number>();
    for (let draw = 0; draw < 40_000; draw += 1) {
      const noise = Math.round(10 * printed(0, random).value);
      counts.set(noise, (counts.get(noise) ?? 0) + 1);
    }
    const decay = Math.exp(-2);
    for (const noise of [-2, -1, 0, 1, 2]) {
      const expected = ((1 - decay) / (1 + decay)) * decay ** Math.abs(noise);
      expect(counts.get(noise)! / 40_000).toBeCloseTo(expected, 2);
    }
  });

  it('has an interval made of the printed value and the number who answered alone', () => {
    const one = printed(0.41, steps(0));
    expect(printed(0.2, steps(2)).interval).toEqual(one.interval);
    expect(one.interval.low).toBeLessThan(0.21);
    expect(one.interval.high).toBeGreaterThan(0.59);
    expect(printed(0.4, steps(0), 2000).interval).toEqual({ low: 0.3, high: 0.5 });
    expect(printed(1, steps(0)).interval.high).toBe(1);
  });

  it('is said from fifty who answered, whatever they answered', () => {
    expect(noisyAssociation(0.5, 49, steps(0))).toEqual({ status: 'withheld' });
    expect(noisyAssociation(null, 50, steps(0)).status).toBe('shown');
  });
});
