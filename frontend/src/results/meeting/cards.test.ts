import type { Move, ShownGroup } from '../../api/types';
import { cardsOf } from './cards';

const move = (key: string, grade: Move['grade'], level: Move['level'] = 'subtheme'): Move => ({
  ...{ level, key, groupKey: 'k', grade, earlier: 0.4, later: 0.6, change: 0.2 },
});
const group = { key: 'k' } as ShownGroup;
const kinds = (moves: readonly Move[], isTooSmall = false) => {
  const highlight = {
    ...{ finding: { da: '', en: '' }, line: { da: '', en: '' }, lead: null, moves: [...moves] },
  };
  const since = { findings: [], isTooSmall, isGuarded: false, fallsByChance: 0 };
  return cardsOf(
    {
      highlights: { k: highlight },
      since2020: { findings: {}, groups: { k: since }, lexicon: { basis: 'assumed' } },
    },
    group,
  ).map((card) => (card.kind === 'move' ? card.move.key : card.kind));
};

it('shows the whole first, at most three called changes, 2020, and the ends', () => {
  const moves = ['a', 'b', 'c', 'd'].map((key) => move(key, 'rose'));
  expect(kinds([move('overall', 'fell', 'overall'), ...moves])).toEqual([
    ...['overall', 'a', 'b', 'c', 'since2020', 'ends'],
  ]);
});

it('shows one sign where nothing is called, and nothing of 2020 in a group too small', () => {
  expect(kinds([move('a', 'sign-of-fall'), move('b', 'sign-of-rise')])).toEqual([
    ...['overall', 'a', 'since2020', 'ends'],
  ]);
  expect(kinds([], true)).toEqual(['overall', 'ends']);
});
