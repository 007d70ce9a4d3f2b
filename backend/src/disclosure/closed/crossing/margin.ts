/**
 * How far a central world stays away from the ends of crossing ranges: two exchanges give two people any
 * side, the one who is guessed at and one who knows their own answer, and each changes a count by one.
 */
export const MARGIN = 2;
