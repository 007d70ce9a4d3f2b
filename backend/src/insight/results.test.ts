import { previousRound, roundsBefore } from './results';

const round = (roundKey: string, closedOn: string, kind: 'annual' | 'pulse' = 'annual') => ({
  roundKey,
  kind,
  closedOn,
});

describe('the rounds before one', () => {
  // As they are listed: the one that was published last comes first.
  const published = [
    round('third', '2026-11-06'),
    round('second', '2026-11-06'),
    round('pulse', '2026-04-24', 'pulse'),
    round('first', '2025-11-07'),
  ];

  it('are those that closed before it, and on its day those that were published before it', () => {
    const keys = (of: string) => roundsBefore(published, of).map(({ roundKey }) => roundKey);
    expect(keys('third')).toEqual(['second', 'pulse', 'first']);
    expect(keys('second')).toEqual(['pulse', 'first']);
    expect(keys('nowhere')).toEqual([]);
  });

  it('are in the order of their closing, whichever was published first', () => {
    const late = [round('old', '2024-11-08'), ...published];
    expect(
      roundsBefore(late, 'third')
        .map(({ roundKey }) => roundKey)
        .at(-1),
    ).toBe('old');
    expect(previousRound(late, 'first')?.roundKey).toBe('old');
  });

  it('has one that a round is held against: the last of its kind, or else the last', () => {
    expect(previousRound(published, 'third')?.roundKey).toBe('second');
    expect(previousRound(published, 'second')?.roundKey).toBe('first');
    expect(previousRound(published, 'pulse')?.roundKey).toBe('first');
    expect(previousRound(published, 'first')).toBeNull();
  });
});
