import { COLOURS } from '@ledelsespuls/contracts/look/colours';
import fc from 'fast-check';
import { lineMark } from '../marks/line-marks';
import { compared } from '../rows/cells.fixture';
import {
  pictureOf,
  wrapped,
  type PictureRow,
  type PictureShape,
  type PictureTexts,
} from './picture';
import { ROW_WIDTH } from './row-drawings';

const TEXTS = {
  ...{
    title: 'Ro & orden',
    about: 'Stabe <24>',
    answers: 'Svar',
    source: 'Kilde',
    description: 'Ord',
  },
  ...{ simulated: null, key: ['Sådan'] },
};
const svgOf = (shape: PictureShape, texts: PictureTexts = TEXTS) => pictureOf(shape, texts, '').svg;
const ROW: PictureRow = {
  ...{ name: 'Tid', share: '50 %', interval: '40–60 %', verdict: '≈ det samme', answered: '12' },
  ...{ isWhole: false, drawing: { kind: 'mark', cell: compared(), earlierShare: null } },
};

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const text = fc.stringMatching(/^[a-zæøå0-9%–]{1,12}$/);
const row = fc.record({
  ...{ name: text, share: text, interval: text, verdict: text, answered: text },
  isWhole: fc.boolean(),
  drawing: share.map((one) => ({
    ...{ kind: 'mark' as const, earlierShare: null },
    cell: compared({ share: one, interval: { low: one, high: one } }),
  })),
});

describe('a picture', () => {
  it('says of each row what the table says, and draws its share where it lies', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const svg = svgOf({ kind: 'rows', rows });
        const said = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);
        for (const { name, share, interval, verdict, answered } of rows)
          expect(said).toEqual(expect.arrayContaining([name, share, interval, verdict, answered]));
        const dots = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
        expect(dots).toHaveLength(rows.length);
        for (const [place, { drawing }] of rows.entries())
          expect(dots[place]).toBeCloseTo(6 + drawing.cell.share * (ROW_WIDTH - 12), 1);
      }),
    );
  });

  it('draws every answer once around the middle, in the shared colours', () => {
    const count = (low: number) => ({ low, high: low });
    const parts = [
      { class: '2', count: count(2) },
      { class: '3', count: count(2) },
      { class: '4', count: count(4) },
    ] as const;
    const svg = svgOf({
      kind: 'rows',
      rows: [{ ...ROW, drawing: { kind: 'bar', parts, answered: 8, isProblem: false } }],
    });
    const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="4" width="([\d.]+)"[^>]*fill="([^"]*)"/g)];
    const half = ROW_WIDTH / 2;
    expect(bars.map(([, x, width, fill]) => [Number(x), Number(width), fill])).toEqual([
      [half * 0.625, half * 0.25, COLOURS['disagree-1']],
      [half * 0.875, half * 0.25, COLOURS.neither],
      [half * 1.125, half * 0.5, COLOURS['agree-1']],
    ]);
    const problem = svgOf({
      kind: 'rows',
      rows: [{ ...ROW, drawing: { kind: 'bar', parts, answered: 8, isProblem: true } }],
    });
    for (const good of ['agree-1', 'disagree-1'] as const)
      expect(problem).not.toContain(COLOURS[good]);
    expect(problem).toContain(COLOURS['problem-agree-1']);
  });

  it('names the places of a trend, and marks each point once', () => {
    const interval = { low: 0.4, high: 0.6 };
    const svg = svgOf({
      kind: 'trend',
      places: [
        { name: 'Puls', isBreak: false },
        { name: '1. maj', isBreak: true },
        { name: 'Årsmåling', isBreak: false },
      ],
      band: null,
      lines: [
        {
          mark: lineMark(null, 0),
          points: [0, 2].map((place) => ({ place, share: 0.5, interval })),
        },
      ],
    });
    for (const said of ['Puls', '1. maj', 'Årsmåling', '75 %']) expect(svg).toContain(`>${said}<`);
    expect(svg.match(/<path/g)).toHaveLength(2);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  });

  it('numbers the points of themes, a negative association below the axis', () => {
    const points = [
      { number: 1, level: 0.5, association: 0.4 },
      { number: 2, level: 1, association: -0.1 },
    ];
    const svg = svgOf({ kind: 'points', points, levelTitle: 'Niveau', associationTitle: 'Hang' });
    for (const said of ['1', '2', 'Niveau →', 'Hang →', '-0.25'])
      expect(svg).toContain(`>${said}<`);
    const [first, second] = [...svg.matchAll(/cy="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(second).toBeGreaterThan(first!);
  });

  it('stands by itself: no style sheet, no class, and what it says is escaped', () => {
    const svg = svgOf({ kind: 'rows', rows: [ROW] }, { ...TEXTS, simulated: 'Simuleret' });
    expect(svg).not.toMatch(/var\(|class=/);
    for (const said of ['Ro &amp; orden', 'Stabe &lt;24>', 'Simuleret', 'Svar', 'Kilde', 'Sådan'])
      expect(svg).toContain(said);
  });

  it('breaks a name between words, and loses none', () => {
    const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 40 }), (parts, length) => {
        const lines = wrapped(parts.join(' '), length);
        expect(lines.join(' ')).toBe(parts.join(' '));
        expect(lines.every((line) => line.length <= length)).toBe(true);
      }),
    );
  });
});
