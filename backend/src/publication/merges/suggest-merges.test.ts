import type { UnitMerge } from '@ledelsespuls/contracts/bodies/rounds/publication-preview';
import { checkMerges, mergeUnits } from './merge-units';
import { smallRound } from '../small-round.fixture';
import { suggestMerges } from './suggest-merges';

const answers = { a1: 4 as const };
const answering = (count: number, ...groupKeys: string[]) =>
  Array.from({ length: count }, () => ({ groupKeys, answers, background: {} }));

/** Kommunen with four forvaltninger, of which three are too small to be shown. */
const round = smallRound([
  ...answering(20, 'k', 'f1'),
  ...answering(3, 'k', 'f2'),
  ...answering(3, 'k', 'f3'),
  ...answering(2, 'k', 'f4'),
]);
const organisation = ['f3', 'f4'].reduce(
  (units, key) => [...units, { ...units.find((unit) => unit.key === 'f2')!, key, name: key }],
  round.organisation.filter(({ kind }) => kind !== 'center'),
);
const input = { ...round, organisation };
const merged = (merges: readonly UnitMerge[]) => ({
  ...input,
  ...mergeUnits(organisation, input.responses, merges),
});

describe('suggested merges', () => {
  it('put the hidden units below one parent into a group that may be shown', () => {
    expect(suggestMerges(input).map(({ unitKeys }) => [...unitKeys].sort())).toEqual([
      ['f2', 'f3', 'f4'],
    ]);
  });

  it('never hold a group that is merged already, so that each can be taken as it is', () => {
    const stands = { name: 'To', unitKeys: ['f3', 'f4'] };
    for (const merge of suggestMerges(merged([stands]), [stands])) {
      expect(checkMerges(organisation, [stands, merge])).toEqual([]);
    }
    expect(suggestMerges(merged([stands])).length).toBeGreaterThan(0);
  });
});
