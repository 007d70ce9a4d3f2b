import { barPieces, type CountedClass } from '@ledelsespuls/contracts/look/answer-bar';
import { COLOURS } from '@ledelsespuls/contracts/look/colours';
import { MARK_GRID } from '@ledelsespuls/contracts/look/marks';
import type { ComparedCell } from '../../api/types';
import { element, line } from './svg';

/** A share with its interval. */
export interface MarkDrawing {
  readonly kind: 'mark';
  readonly cell: Exclude<ComparedCell, { status: 'withheld' }>;
  /** The share of the round before, drawn hollow; null draws none. */
  readonly earlierShare: number | null;
}

/** The answers to a statement as one bar around the middle. */
export interface BarDrawing {
  readonly kind: 'bar';
  readonly parts: readonly CountedClass[];
  readonly answered: number;
  /** The statement names a problem. */
  readonly isProblem: boolean;
}

export type RowDrawing = MarkDrawing | BarDrawing;

/** In pixels. */
export const ROW_WIDTH = 380;
export const ROW_HEIGHT = 32;
const MARGIN = 6;
const DOT = 4.5;
const CAP = 7;

/** What is drawn in a row, as the inside of an SVG of `ROW_WIDTH` by `ROW_HEIGHT`. */
export function rowDrawing(drawing: RowDrawing): string {
  return drawing.kind === 'mark' ? mark(drawing) : bar(drawing);
}

function mark({ cell, earlierShare }: MarkDrawing): string {
  const at = (share: number) => MARGIN + share * (ROW_WIDTH - MARGIN * 2);
  const middle = ROW_HEIGHT / 2;
  const { share, interval } = cell;
  const whisker = { stroke: COLOURS.mark, 'stroke-width': 2.5 };
  return [
    ...MARK_GRID.map((x) => line(at(x), 0, at(x), ROW_HEIGHT, { stroke: COLOURS['line-soft'] })),
    earlierShare === null
      ? ''
      : element('circle', {
          ...{ cx: at(earlierShare), cy: middle, r: DOT, fill: COLOURS.paper },
          ...{ stroke: COLOURS.mark, 'stroke-width': 2 },
        }),
    line(at(interval.low), middle, at(interval.high), middle, whisker),
    ...[interval.low, interval.high].map((end) =>
      line(at(end), middle - CAP, at(end), middle + CAP, whisker),
    ),
    element('circle', { cx: at(share), cy: middle, r: DOT, fill: COLOURS.mark }),
  ].join('');
}

/** Disagreement reaches left of the middle, agreement right, and what lies between them half each way. */
function bar({ parts, answered, isProblem }: BarDrawing): string {
  const pieces = barPieces(parts, answered, isProblem);
  const scale = ROW_WIDTH / 2;
  const left = pieces.reduce((sum, { place, share }) => {
    return sum + (place.side === 'disagree' ? share : place.side === 'middle' ? share / 2 : 0);
  }, 0);
  let x = scale - left * scale;
  const rects = pieces.map(({ place, share }) => {
    const width = share * scale;
    x += width;
    const fill = COLOURS[place.colour];
    return element('rect', { x: x - width, y: 4, width, height: ROW_HEIGHT - 8, fill });
  });
  return [...rects, line(scale, 0, scale, ROW_HEIGHT, { stroke: COLOURS.ink })].join('');
}
