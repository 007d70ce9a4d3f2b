import {
  barPieces,
  type BarPlace,
  type CountedClass,
} from '@ledelsespuls/contracts/look/answer-bar';

/** A piece of a bar that is centred on "neither": disagreement reaches left, agreement right. */
export interface LikertPart {
  readonly key: string;
  /** Share of all who answered, negative to the left. */
  readonly extent: number;
  readonly colour: string;
}

/**
 * The pieces in the order they are stacked, from the middle outwards on each side. What lies in the
 * middle lies half on each side. Who stands outside the scale is in no piece; where a number is a range its
 * middle is drawn.
 */
export function likertParts(
  parts: readonly CountedClass[],
  answered: number,
  isProblem = false,
): LikertPart[] {
  const pieces = barPieces(parts, answered, isProblem);
  const stack = (side: -1 | 1, outer: BarPlace['side']): LikertPart[] => {
    const outwards = side < 0 ? [...pieces].reverse() : pieces;
    const of = (wanted: BarPlace['side']) => outwards.filter(({ place }) => place.side === wanted);
    return [
      ...of('middle').map((piece) => ({ ...piece, share: piece.share / 2 })),
      ...of(outer),
    ].map(({ class: name, place, share }) => ({
      key: `${side}/${name}`,
      extent: side * share,
      colour: `var(--${place.colour})`,
    }));
  };
  return [...stack(-1, 'disagree'), ...stack(1, 'agree')];
}
