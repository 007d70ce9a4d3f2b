import { COLOURS, SIMULATED_COLOUR } from '@ledelsespuls/contracts/look/colours';
import { POINTS_SIZE, pointsDrawing, type PointsShape } from './points-drawing';
import { ROW_HEIGHT, ROW_WIDTH, rowDrawing, type RowDrawing } from './row-drawings';
import { element, escaped, line, words } from './svg';
import { TREND_SIZE, trendDrawing, type TrendShape } from './trend-drawing';

/** A row of a table with its drawing; texts are empty where the table says nothing. */
export interface PictureRow {
  readonly name: string;
  readonly share: string;
  readonly interval: string;
  readonly verdict: string;
  readonly answered: string;
  /** The row is of the whole that others are parts of. */
  readonly isWhole: boolean;
  readonly drawing: RowDrawing;
}

export interface RowsShape {
  readonly kind: 'rows';
  readonly rows: readonly PictureRow[];
}

/** What one picture is made of: the same as the drawing on the page. */
export type PictureShape = RowsShape | TrendShape | PointsShape;

/** What a picture says besides. */
export interface PictureTexts {
  readonly title: string;
  /** The group, round, day and number of answers. */
  readonly about: string;
  /** Null where the answers are real. */
  readonly simulated: string | null;
  /** Heading of the column with the number of answers, where it has one. */
  readonly answers: string;
  /** How to read it, a line each. */
  readonly key: readonly string[];
  readonly source: string;
  /** The same for who cannot see it. */
  readonly description: string;
}

/** An SVG file. */
export interface Picture {
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** In pixels. */
const MARGIN = 32;
const NAME = 270;
const SHARE = 96;
const VERDICT = 250;
const ANSWERED = 60;
const ROW = 44;
const GAP = 16;
/** Characters that fit into a row's name. */
const NAME_LENGTH = 38;
const FAMILY = "'IBM Plex Sans', system-ui, sans-serif";

/**
 * A drawing as one picture that stands by itself: its title, what it is of, and a description are in
 * it, and its looks hang on no style sheet.
 * @param font CSS that brings the typeface; empty uses what the reader has
 */
export function pictureOf(shape: PictureShape, texts: PictureTexts, font: string): Picture {
  const lines: string[] = [];
  let y = MARGIN + 18;
  const say = (text: string, size: number, fill: string, weight = 400) => {
    lines.push(words(text, MARGIN, y, { 'font-size': size, fill, 'font-weight': weight }));
    y += size * 1.5;
  };
  say(texts.title, 22, COLOURS.ink, 600);
  say(texts.about, 15, COLOURS.quiet);
  if (texts.simulated) say(texts.simulated, 15, SIMULATED_COLOUR, 600);
  const body = bodyOf(shape, texts.answers, y + 8);
  y += 28 + body.height;
  for (const text of [...texts.key, texts.source]) say(text, 13, COLOURS.quiet);
  const width = MARGIN * 2 + body.width;
  const height = Math.ceil(y + MARGIN / 2);
  const svg = element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', role: 'img', 'font-family': FAMILY },
      ...{ width, height, viewBox: `0 0 ${width} ${height}` },
    },
    element('title', {}, escaped(`${texts.title}. ${texts.about}`)),
    element('desc', {}, escaped(texts.description)),
    font === '' ? '' : element('style', {}, font),
    element('rect', { width, height, fill: COLOURS.paper }),
    ...lines,
    body.svg,
  );
  return { svg, width, height };
}

/** What is drawn, from a height downwards. */
function bodyOf(shape: PictureShape, answers: string, top: number): Picture {
  switch (shape.kind) {
    case 'rows':
      return {
        svg: rowsOf(shape.rows, answers, top),
        width: NAME + SHARE + ROW_WIDTH + GAP * 2 + VERDICT + ANSWERED,
        height: 16 + shape.rows.length * ROW,
      };
    case 'trend':
      return { svg: inside(trendDrawing(shape), MARGIN, top, TREND_SIZE), ...TREND_SIZE };
    case 'points':
      return { svg: inside(pointsDrawing(shape), MARGIN, top, POINTS_SIZE), ...POINTS_SIZE };
  }
}

function inside(
  drawing: string,
  x: number,
  y: number,
  size: { readonly width: number; readonly height: number },
): string {
  return element('svg', { x, y, ...size }, drawing);
}

function rowsOf(rows: RowsShape['rows'], answers: string, top: number): string {
  const left = MARGIN + NAME + SHARE + GAP;
  const beside = left + ROW_WIDTH + GAP;
  const end = beside + VERDICT + ANSWERED;
  const figure = { 'font-size': 14, fill: COLOURS.ink, 'text-anchor': 'end' };
  const small = { ...figure, fill: COLOURS.quiet };
  const drawn = rows.map((row, place) => {
    const y = top + 16 + place * ROW;
    const middle = y + ROW / 2 + 5;
    const names = wrapped(row.name, NAME_LENGTH).slice(0, 2);
    return [
      line(MARGIN, y, end, y, { stroke: COLOURS['line-soft'] }),
      ...names.map((text, at) =>
        words(text, MARGIN, middle + (names.length === 2 ? at * 17 - 8 : 0), {
          ...{ 'font-size': 14, fill: COLOURS.ink, 'font-weight': row.isWhole ? 600 : 400 },
        }),
      ),
      words(row.share, left - GAP, middle - (row.interval ? 7 : 0), {
        ...{ ...figure, 'font-weight': 600 },
      }),
      words(row.interval, left - GAP, middle + 9, { ...small, 'font-size': 12 }),
      inside(rowDrawing(row.drawing), left, y + (ROW - ROW_HEIGHT) / 2, {
        ...{ width: ROW_WIDTH, height: ROW_HEIGHT },
      }),
      words(row.verdict, beside, middle, { 'font-size': 14, fill: COLOURS.ink }),
      words(row.answered, end, middle, figure),
    ].join('');
  });
  return [words(answers, end, top + 8, { ...small, 'font-size': 13 }), ...drawn].join('');
}

/** Words in lines of at most so many characters. */
export function wrapped(text: string, length: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length)
      return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);
}
