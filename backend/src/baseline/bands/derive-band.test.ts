import fc from 'fast-check';
import type { Direction, Finding, Lexicon } from '../baseline';
import { deriveBand } from './derive-band';

const LEXICON: Lexicon = {
  alle: { words: '', share: { low: 0.95, high: 1 } },
  'de-fleste': { words: '', share: { low: 0.5, high: 0.9 } },
  mange: { words: '', share: { low: 0.3, high: 0.8 } },
  nogle: { words: '', share: { low: 0.05, high: 0.4 } },
  enkelte: { words: '', share: { low: 0.01, high: 0.1 } },
};

let next = 0;
function finding(direction: Direction, quantifier: string, subset?: string): Finding {
  next += 1;
  const id = `1a-${String(next).padStart(4, '0')}`;
  return {
    id,
    subtheme: '1a',
    lines: [1, 1],
    source: 'results',
    quantifier,
    quantifierText: '',
    direction,
    kind: 'strength',
    scope: 'kommunen',
    summary: '',
    ...(subset ? { subset } : {}),
  };
}

const arbitraryFinding = fc
  .tuple(
    fc.constantFrom<Direction>('favourable', 'unfavourable', 'wish', 'mixed'),
    fc.constantFrom(...Object.keys(LEXICON)),
  )
  .map(([direction, quantifier]) => finding(direction, quantifier));
const some = fc.array(arbitraryFinding, { maxLength: 6 });

const band = (findings: readonly Finding[]) => deriveBand(findings, LEXICON);

describe('a band, by the codebook', () => {
  it.each<[Direction, string, [number, number], [number, number]]>([
    ['favourable', 'mange', [0.3, 1], [0.3, 0.8]],
    ['unfavourable', 'mange', [0, 0.7], [0, 0.7]],
    ['unfavourable', 'nogle', [0, 0.95], [0.3, 0.95]],
    ['wish', 'de-fleste', [0, 1], [0, 0.5]],
  ])('%s, %s', (direction, quantifier, certain, likely) => {
    const found = band([finding(direction, quantifier)])!;
    const ends = ({ low, high }: { low: number; high: number }) =>
      [low, high].map((end) => Number(end.toFixed(10)));
    expect(ends(found.certain)).toEqual(certain);
    expect(ends(found.likely)).toEqual(likely);
  });

  it('is not there for mixed findings, for parts of the leaders, or for none: never zero', () => {
    expect(band([])).toBeNull();
    expect(
      band([finding('mixed', 'alle'), finding('favourable', 'alle', 'nye ledere')]),
    ).toBeNull();
  });

  it('lies between 0 and 1, and likely within certain unless flagged', () => {
    fc.assert(
      fc.property(some, (findings) => {
        const found = band(findings);
        if (!found) return;
        for (const { low, high } of [found.certain, found.likely]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(high);
        }
        if (!found.contradictory) {
          expect(found.likely.low).toBeGreaterThanOrEqual(found.certain.low);
          expect(found.likely.high).toBeLessThanOrEqual(found.certain.high);
        }
      }),
    );
  });

  it('does not depend on the order of the findings', () => {
    fc.assert(
      fc.property(some, (findings) =>
        expect(band([...findings].reverse())).toEqual(band(findings)),
      ),
    );
  });

  it('is never raised by an unfavourable finding, nor lowered by a favourable one', () => {
    const quantifier = fc.constantFrom(...Object.keys(LEXICON));
    fc.assert(
      fc.property(some, quantifier, fc.boolean(), (findings, word, isFavourable) => {
        const before = band(findings);
        const after = band([
          ...findings,
          finding(isFavourable ? 'favourable' : 'unfavourable', word),
        ]);
        if (!before || !after || before.contradictory || after.contradictory) return;
        for (const end of ['low', 'high'] as const) {
          if (isFavourable) expect(after.certain[end]).toBeGreaterThanOrEqual(before.certain[end]);
          else expect(after.certain[end]).toBeLessThanOrEqual(before.certain[end]);
        }
      }),
    );
  });

  it('is the flagged hull of the two that clash where the report contradicts itself', () => {
    const found = band([
      finding('favourable', 'alle'),
      finding('unfavourable', 'mange'),
      finding('favourable', 'nogle'),
    ])!;
    expect(found.contradictory).toBe(true);
    expect(found.certain).toEqual({ low: 0, high: 1 });
  });

  it('leaves findings that are wider than the two that clash out of the hull', () => {
    const found = band([
      finding('wish', 'enkelte'),
      finding('favourable', 'enkelte'),
      finding('favourable', 'de-fleste'),
    ])!;
    expect(found).toMatchObject({
      contradictory: true,
      certain: { low: 0.5, high: 1 },
      likely: { low: 0.01, high: 0.9 },
    });
  });

  it('names the findings that bound it, whatever their order', () => {
    const [one, mixed, two] = [
      finding('favourable', 'mange'),
      finding('mixed', 'mange'),
      finding('wish', 'mange'),
    ];
    expect(band([two, mixed, one])!.findings).toEqual([one.id, two.id]);
  });

  it('takes intervals that only touch for no contradiction, in any lexicon', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (thousandth) => {
        const point = (value: number) => ({ words: '', share: { low: value, high: 1 } });
        const lexicon = { some: point(thousandth / 1000), rest: point((1000 - thousandth) / 1000) };
        const found = deriveBand(
          [finding('favourable', 'some'), finding('unfavourable', 'rest')],
          lexicon,
        )!;
        expect(found.contradictory).toBe(false);
        expect(found.certain.low).toBe(found.certain.high);
      }),
    );
  });

  it('keeps within bounds in any lexicon', () => {
    const share = fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([one, other]) => ({
        words: '',
        share: { low: Math.min(one, other), high: Math.max(one, other) },
      }));
    const keys = Object.keys(LEXICON);
    const lexicons = fc
      .array(share, { minLength: keys.length, maxLength: keys.length })
      .map((shares) => Object.fromEntries(keys.map((key, place) => [key, shares[place]!])));
    fc.assert(
      fc.property(some, lexicons, (findings, lexicon) => {
        const found = deriveBand(findings, lexicon);
        for (const { low, high } of found ? [found.certain, found.likely] : []) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  it('cannot be derived from words that the lexicon does not hold', () => {
    expect(() => band([finding('favourable', 'somme')])).toThrow(/"somme"/);
  });
});
