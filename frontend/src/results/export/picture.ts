import { drawnRows, standalone, type DrawnRow } from './drawn-rows';

/** What a picture says besides the drawings. */
export interface PictureTexts {
  readonly title: string;
  /** The group, round, day and number of answers. */
  readonly about: string;
  /** Null where the answers are real. */
  readonly simulated: string | null;
  /** How to read it, a line each. */
  readonly key: readonly string[];
  readonly source: string;
  /** The same for who cannot see it. */
  readonly description: string;
}

const SVG = 'http://www.w3.org/2000/svg';
/** In pixels. */
const MARGIN = 32;
const NAME = 270;
const SHARE = 96;
const VERDICT = 210;
const ANSWERED = 60;
const ROW = 44;
const GAP = 16;
/** Characters that fit into a row's name. */
const NAME_LENGTH = 38;
const INK = '#1a1a1a';
const QUIET = '#4f5661';
const SIMULATED = '#8a3b00';

/**
 * A page's drawings as one picture that stands by itself: its title, what it is of, and a description
 * are in it, and its looks hang on no style sheet.
 * @param answers heading of the column with their number
 * @param font CSS that brings the typeface; empty uses what the reader has
 * @returns null where nothing is drawn
 */
export function pictureOf(
  drawn: Element,
  texts: PictureTexts,
  answers: string,
  font: string,
): SVGSVGElement | null {
  const rows = drawnRows(drawn);
  const [first] = rows;
  if (!first) return null;
  const isTable = first.name !== '';
  const drawingWidth = first.svg.clientWidth;
  const width = isTable
    ? MARGIN * 2 + NAME + SHARE + drawingWidth + GAP * 2 + VERDICT + ANSWERED
    : Math.max(640, MARGIN * 2 + drawingWidth);
  const picture = make('svg', { xmlns: SVG, role: 'img', 'font-family': FAMILY });
  append(picture, 'title', {}, `${texts.title}. ${texts.about}`);
  append(picture, 'desc', {}, texts.description);
  if (font) append(picture, 'style', {}, font);
  const ground = append(picture, 'rect', { width: '100%', height: '100%', fill: '#fff' });
  let y = MARGIN + 18;
  const line = (text: string, size: number, fill: string, weight = 400) => {
    say(picture, text, MARGIN, y, { 'font-size': size, fill, 'font-weight': weight });
    y += size * 1.5;
  };
  line(texts.title, 22, INK, 600);
  line(texts.about, 15, QUIET);
  if (texts.simulated) line(texts.simulated, 15, SIMULATED, 600);
  y += 8;
  if (isTable) y = drawRows(picture, rows, y, width, drawingWidth, answers);
  else {
    const height = first.svg.clientHeight;
    place(picture, first.svg, MARGIN, y, drawingWidth, height);
    y += height;
  }
  y += 20;
  for (const text of [...texts.key, texts.source]) line(text, 13, QUIET);
  const height = Math.ceil(y + MARGIN / 2);
  for (const [name, value] of [
    ['width', width],
    ['height', height],
    ['viewBox', `0 0 ${width} ${height}`],
  ] as const)
    picture.setAttribute(name, String(value));
  ground.setAttribute('height', String(height));
  return picture;
}

const FAMILY = "'IBM Plex Sans', system-ui, sans-serif";

function drawRows(
  picture: SVGSVGElement,
  rows: readonly DrawnRow[],
  top: number,
  width: number,
  drawingWidth: number,
  answers: string,
): number {
  const end = width - MARGIN;
  const heading = { 'font-size': 13, fill: QUIET, 'text-anchor': 'end' };
  say(picture, answers, end, top + 8, heading);
  rows.forEach(({ name, share, interval, svg, verdict, answered, isWhole }, index) => {
    const y = top + 16 + index * ROW;
    append(picture, 'line', { x1: MARGIN, x2: end, y1: y, y2: y, stroke: '#dfe3e8' });
    const middle = y + ROW / 2 + 5;
    const lines = wrapped(name, NAME_LENGTH).slice(0, 2);
    lines.forEach((text, place) => {
      const shift = lines.length === 2 ? place * 17 - 8 : 0;
      const weight = isWhole ? 600 : 400;
      say(picture, text, MARGIN, middle + shift, {
        ...{ 'font-size': 14, fill: INK, 'font-weight': weight },
      });
    });
    const figure = { 'font-size': 14, fill: INK, 'text-anchor': 'end' };
    const right = MARGIN + NAME + SHARE;
    say(picture, share, right, middle - (interval ? 7 : 0), { ...figure, 'font-weight': 600 });
    say(picture, interval, right, middle + 9, { ...figure, 'font-size': 12, fill: QUIET });
    const left = MARGIN + NAME + SHARE + GAP;
    place(picture, svg, left, y + (ROW - svg.clientHeight) / 2, drawingWidth, svg.clientHeight);
    say(picture, verdict, left + drawingWidth + GAP, middle, { 'font-size': 14, fill: INK });
    say(picture, answered, end, middle, figure);
  });
  return top + 16 + rows.length * ROW;
}

function place(
  picture: SVGSVGElement,
  svg: SVGSVGElement,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const copy = standalone(svg);
  for (const [name, value] of Object.entries({ x, y, width, height }))
    copy.setAttribute(name, String(value));
  picture.append(copy);
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

type Attributes = Readonly<Record<string, string | number>>;

function say(parent: Element, text: string, x: number, y: number, attributes: Attributes): void {
  append(parent, 'text', { x, y, ...attributes }, text);
}

function append(parent: Element, tag: string, attributes: Attributes, text = ''): Element {
  const element = make(tag, attributes);
  element.textContent = text;
  parent.append(element);
  return element;
}

function make(tag: string, attributes: Attributes): SVGSVGElement {
  const element = document.createElementNS(SVG, tag) as SVGSVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
