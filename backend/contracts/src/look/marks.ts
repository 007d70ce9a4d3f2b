/** Where a mark's axis is ruled, from 0 to 1. */
export const MARK_GRID = [0, 0.25, 0.5, 0.75, 1] as const;

/** As wide as a band is drawn at least, in shares: the municipality's own number has no width of its own. */
export const THINNEST_BAND = 0.006;
