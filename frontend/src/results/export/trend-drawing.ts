import { COLOURS } from '@ledelsespuls/contracts/look/colours';
import { MARK_GRID, THINNEST_BAND } from '@ledelsespuls/contracts/look/marks';
import type { ComparedCell } from '../../api/types';
import { markPath, type LineMark } from '../marks/line-marks';
import { element, line, words } from './svg';

export type Band = Extract<ComparedCell, { status: 'compared' }>['band'];

/** What a trend's drawing shows, on the page and in a saved picture. */
export interface TrendShape {
  readonly kind: 'trend';
  /** From left to right: rounds by their names, and days on which the group became what it is. */
  readonly places: readonly { readonly name: string; readonly isBreak: boolean }[];
  readonly band: Band | null;
  readonly lines: readonly TrendShapeLine[];
}

export interface TrendShapeLine {
  readonly mark: LineMark;
  readonly points: readonly {
    /** Which of the places. */
    readonly place: number;
    readonly share: number;
    readonly interval: { readonly low: number; readonly high: number };
  }[];
}

/** In pixels. */
export const TREND_SIZE = { width: 900, height: 300 };
const [LEFT, RIGHT, TOP, BOTTOM] = [56, TREND_SIZE.width - 24, 12, TREND_SIZE.height - 34];
const PADDING = 60;
const CAP = 7;
/** A round's name and the space around it. */
const NAME = 130;

export function trendDrawing({ places, band, lines }: TrendShape): string {
  const step = places.length > 1 ? (RIGHT - LEFT - PADDING * 2) / (places.length - 1) : 0;
  const x = (place: number) =>
    places.length > 1 ? LEFT + PADDING + place * step : (LEFT + RIGHT) / 2;
  // Where the names would run into each other some stay away, never the newest round's.
  const every = step > 0 ? Math.ceil(NAME / step) : 1;
  const isNamed = (place: number) => (places.length - 1 - place) % every === 0;
  const y = (share: number) => BOTTOM - share * (BOTTOM - TOP);
  return [
    ...MARK_GRID.flatMap((share) => [
      line(LEFT, y(share), RIGHT, y(share), { stroke: COLOURS['line-soft'] }),
      words(`${share * 100} %`, LEFT - 8, y(share) + 5, {
        ...{ 'font-size': 14, fill: COLOURS.quiet, 'text-anchor': 'end' },
      }),
    ]),
    ...(band ? bands(band, y) : []),
    ...places.flatMap(({ name, isBreak }, place) =>
      isBreak
        ? [
            line(x(place), TOP, x(place), BOTTOM, {
              stroke: COLOURS.ink,
              'stroke-dasharray': '2 3',
            }),
            words(name, x(place), TOP + 13, centred(13, COLOURS.ink)),
          ]
        : [words(isNamed(place) ? name : '', x(place), BOTTOM + 22, centred(14, COLOURS.quiet))],
    ),
    ...lines.map((one) => drawLine(one, x, y)),
  ].join('');
}

const centred = (size: number, fill: string) => ({
  ...{ 'font-size': size, fill, 'text-anchor': 'middle' },
});

function bands(band: Band, y: (share: number) => number): string[] {
  return (['certain', 'likely'] as const).map((sort) => {
    const { low, high } = band[sort];
    const top = y(Math.max(high, low + THINNEST_BAND));
    return element('rect', {
      ...{ x: LEFT, width: RIGHT - LEFT, y: top, height: y(low) - top },
      ...{ fill: COLOURS[`band-${sort}`] },
      stroke: sort === 'certain' ? COLOURS['band-edge'] : undefined,
    });
  });
}

function drawLine(
  { mark, points }: TrendShapeLine,
  x: (place: number) => number,
  y: (share: number) => number,
): string {
  const stroke = { stroke: COLOURS.mark, 'stroke-width': 2 };
  return [
    element('polyline', {
      points: points.map(({ place, share }) => `${x(place)},${y(share)}`).join(' '),
      ...{ ...stroke, 'stroke-width': 2.5, 'stroke-dasharray': mark.dashes, fill: 'none' },
    }),
    ...points.flatMap(({ place, share, interval: { low, high } }) => [
      line(x(place), y(low), x(place), y(high), stroke),
      ...[low, high].map((end) => line(x(place) - CAP, y(end), x(place) + CAP, y(end), stroke)),
      element('path', {
        d: markPath(mark.shape, x(place), y(share)),
        ...{ ...stroke, fill: mark.isFilled ? COLOURS.mark : COLOURS.paper },
      }),
    ]),
  ].join('');
}
