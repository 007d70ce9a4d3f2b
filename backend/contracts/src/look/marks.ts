import type { Colour } from './colours';

/** Where a mark's axis is ruled, from 0 to 1. */
export const MARK_GRID = [0, 0.25, 0.5, 0.75, 1] as const;

/** As wide as a band is drawn at least, in shares: the municipality's own number has no width of its own. */
export const THINNEST_BAND = 0.006;

/** Of the parts of a bar of answers, disagreement first. */
export const ANSWER_COLOURS = {
  5: ['disagree-2', 'disagree-1', 'neither', 'agree-1', 'agree-2'],
  3: ['disagree-1', 'neither', 'agree-1'],
} as const satisfies Readonly<Record<3 | 5, readonly Colour[]>>;
