import fc from 'fast-check';
import type { Band } from '../baseline';
import { meanBand } from './mean-band';

const band = (low: number, high: number, extra: Partial<Band> = {}): Band => ({
  certain: { low, high },
  likely: { low, high },
  contradictory: false,
  findings: [],
  basis: 'findings',
  ...extra,
});

describe('the mean of bands', () => {
  it('is taken end by end, for certain and likely apart', () => {
    const found = meanBand([
      band(0, 0.5, { likely: { low: 0.25, high: 0.5 } }),
      band(0.5, 1, { likely: { low: 0.75, high: 1 } }),
    ]);
    expect(found).toMatchObject({
      certain: { low: 0.25, high: 0.75 },
      likely: { low: 0.5, high: 0.75 },
    });
  });

  it('names each finding once and passes on a contradiction', () => {
    const found = meanBand([
      band(0, 1, { findings: ['1a-02', '1a-03'], contradictory: true }),
      band(0, 1, { findings: ['1a-01', '1a-02'] }),
    ]);
    expect(found).toMatchObject({ findings: ['1a-01', '1a-02', '1a-03'], contradictory: true });
  });

  it('is marked as numbers only where no word is in it', () => {
    const numbers = band(0.4, 0.4, { basis: 'numbers' });
    expect(meanBand([numbers, numbers]).basis).toBe('numbers');
    expect(meanBand([numbers, band(0, 1)]).basis).toBe('findings');
  });

  it('lies between 0 and 1, low before high, likely within certain, whatever its parts', () => {
    const arbitraryBand = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
      .map((ends) => ends.sort((one, other) => one - other))
      .map(([low, likelyLow, likelyHigh, high]) =>
        band(low!, high!, { likely: { low: likelyLow!, high: likelyHigh! } }),
      );
    const dust = 1e-12;
    fc.assert(
      fc.property(fc.array(arbitraryBand, { minLength: 1, maxLength: 8 }), (bands) => {
        const { certain, likely } = meanBand(bands);
        const ends = [0, certain.low, likely.low, likely.high, certain.high, 1];
        ends.slice(1).forEach((end, place) => {
          expect(end).toBeGreaterThanOrEqual(ends[place]! - dust);
        });
      }),
    );
  });

  it('is not to be asked for without bands', () => {
    expect(() => meanBand([])).toThrow(RangeError);
  });
});
