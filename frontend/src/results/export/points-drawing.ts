import { COLOURS } from '@ledelsespuls/contracts/look/colours';
import { MARK_GRID } from '@ledelsespuls/contracts/look/marks';
import { element, line, words } from './svg';

export interface AssociationPoint {
  /** The number that the table gives the theme. */
  readonly number: number;
  /** Favourable share, 0 to 1. */
  readonly level: number;
  /** −1 to 1. */
  readonly association: number;
}

/** Themes by how high they lie and how closely they go with the whole. */
export interface PointsShape {
  readonly kind: 'points';
  readonly points: readonly AssociationPoint[];
  readonly levelTitle: string;
  readonly associationTitle: string;
}

/** In pixels. */
export const POINTS_SIZE = { width: 900, height: 360 };
const [LEFT, RIGHT, TOP, BOTTOM] = [72, POINTS_SIZE.width - 24, 16, POINTS_SIZE.height - 56];

export function pointsDrawing({ points, levelTitle, associationTitle }: PointsShape): string {
  const least = Math.min(0, ...points.map(({ association }) => association));
  const floor = Math.floor(least * 4) / 4;
  const ticks = Array.from({ length: (1 - floor) * 4 + 1 }, (_, place) => floor + place / 4);
  const x = (level: number) => LEFT + level * (RIGHT - LEFT);
  const y = (association: number) =>
    BOTTOM - ((association - floor) / (1 - floor)) * (BOTTOM - TOP);
  const grid = { stroke: COLOURS['line-soft'] };
  const text = { 'font-size': 14, fill: COLOURS.quiet };
  return [
    ...MARK_GRID.flatMap((level) => [
      line(x(level), TOP, x(level), BOTTOM, grid),
      words(`${level * 100} %`, x(level), BOTTOM + 20, { ...text, 'text-anchor': 'middle' }),
    ]),
    ...ticks.flatMap((tick) => [
      line(LEFT, y(tick), RIGHT, y(tick), grid),
      words(String(tick), LEFT - 8, y(tick) + 5, { ...text, 'text-anchor': 'end' }),
    ]),
    words(`${levelTitle} →`, (LEFT + RIGHT) / 2, BOTTOM + 44, { ...text, 'text-anchor': 'middle' }),
    words(`${associationTitle} →`, 0, 0, {
      ...{ ...text, 'text-anchor': 'middle' },
      transform: `translate(20 ${(TOP + BOTTOM) / 2}) rotate(-90)`,
    }),
    ...points.flatMap(({ number, level, association }) => [
      element('circle', { cx: x(level), cy: y(association), r: 4.5, fill: COLOURS.mark }),
      words(String(number), x(level) + 9, y(association) + 5, {
        ...{ 'font-size': 14, 'font-weight': 600, fill: COLOURS.ink },
      }),
    ]),
  ].join('');
}
