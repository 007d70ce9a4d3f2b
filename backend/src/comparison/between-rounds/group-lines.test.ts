import type { Predecessor } from '../../organisation/succession/succession';
import type { Publication, PublishedGroup } from '../../publication/publication';
import { linesOf } from './group-lines';

const group = (key: string, ...succeeds: readonly string[]): PublishedGroup => ({
  ...{ key, name: key.toUpperCase(), kind: 'forvaltning', parentKey: 'k', baselineScope: null },
  ...{ status: 'withheld', reason: 'too-few' },
  succeeds: succeeds.map((words): Predecessor => {
    const [of, kind, until] = words.split(' ');
    return { key: of, name: of!.toUpperCase(), kind, until } as Predecessor;
  }),
});
const round = (key: string, ...groups: PublishedGroup[]): Publication => ({
  ...{ method: 'test', minimum: 5, groups, breakdowns: [] },
  round: {
    ...{ key, name: key, kind: 'annual', questionnaire: 'small' },
    ...{ closedOn: key, simulated: true },
  },
});
const told = (key: string, ...rounds: Publication[]) =>
  linesOf(key, rounds).map(
    ({ predecessor, groups }) =>
      `${predecessor ? `${predecessor.name} ${predecessor.kind} ${predecessor.until}` : 'own'}: ${[
        ...groups,
      ]
        .map(([roundKey, { key }]) => `${roundKey} ${key}`)
        .join(', ')}`,
  );

describe('the way of a group back through the rounds', () => {
  it('is one line under other names', () => {
    expect(
      told(
        'c',
        round('2025', group('a')),
        round('2026', group('b', 'a renamed 2026')),
        round('2027', group('c', 'b moved 2027', 'a moved 2026')),
      ),
    ).toEqual(['own: 2027 c, 2026 b, 2025 a']);
  });

  it('ends where two became one, and each of the two has its own line before', () => {
    expect(
      told(
        'ab',
        round('2025', group('a0'), group('b')),
        round('2026', group('a', 'a0 renamed 2026'), group('b')),
        round('2027', group('ab', 'a merged 2027', 'b merged 2027', 'a0 merged 2026')),
        round('2028', group('ab', 'a merged 2027', 'b merged 2027', 'a0 merged 2026')),
      ),
    ).toEqual([
      'own: 2028 ab, 2027 ab',
      'A merged 2027: 2026 a, 2025 a0',
      'B merged 2027: 2026 b, 2025 b',
    ]);
  });

  it('ends where it took another in under its own key', () => {
    expect(
      told(
        'a',
        round('2026', group('a'), group('b')),
        round('2027', group('a', 'a merged 2027', 'b merged 2027')),
      ),
    ).toEqual(['own: 2027 a', 'A merged 2027: 2026 a', 'B merged 2027: 2026 b']);
  });

  it('begins with the part of one that was split, after the line of the whole', () => {
    expect(
      told(
        'part',
        round('2026', group('a')),
        round('2027', group('a', 'a split 2027'), group('part', 'a split 2027')),
        round('2028', group('a', 'a split 2027'), group('part', 'a split 2027')),
      ),
    ).toEqual(['own: 2028 part, 2027 part', 'A split 2027: 2026 a']);
  });

  it('goes by the key where rounds froze nothing', () => {
    expect(told('a', round('2026', group('a')), round('2027', group('a')))).toEqual([
      'own: 2027 a, 2026 a',
    ]);
    expect(told('x', round('2026', group('a')))).toEqual([]);
  });
});
