export interface Piece {
  readonly does: 'answer' | 'fail' | 'eat' | 'hang';
  readonly place: number;
}

/** What a thread may be asked in the test of the pool. */
export default ({ does, place }: Piece): number => {
  if (does === 'fail') throw new RangeError(`piece ${place}`);
  const eaten: number[][] = [];
  while (does === 'eat') eaten.push(new Array<number>(1_000_000).fill(place));
  for (;;) if (does !== 'hang') return place * 2;
};
