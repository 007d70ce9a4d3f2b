import { checkMerges, inMergedUnit, mergeUnits } from './merge-units';
import { CELLS, smallRound } from '../small-round.fixture';

const answers = { a1: 4 as const };
const round = smallRound(CELLS.map((groupKeys) => ({ groupKeys, answers, background: {} })));
const merge = { name: 'Begge', unitKeys: ['f1', 'f2'] };

describe('merging units', () => {
  it('puts one group in the place of its units, with what lies below them', () => {
    const { organisation, responses } = mergeUnits(round.organisation, round.responses, [merge]);
    expect(organisation.map(({ key, parentKey }) => [key, parentKey]).sort()).toEqual([
      ['f1c1', 'samlet/begge'],
      ['f1c2', 'samlet/begge'],
      ['k', null],
      ['samlet/begge', 'k'],
    ]);
    const invited = (key: string) => round.organisation.find((unit) => unit.key === key)!.invited;
    const merged = organisation.find(({ key }) => key === 'samlet/begge')!;
    expect(merged.invited).toBe(invited('f1') + invited('f2'));
    expect(responses.filter(({ groupKeys }) => groupKeys.includes('samlet/begge'))).toHaveLength(4);
    expect(responses.flatMap(({ groupKeys }) => groupKeys)).not.toContain('f1');
  });

  it('says nothing of how its members changed, so that no change is shown', () => {
    const organisation = round.organisation.map((unit) => ({ ...unit, turnover: { earlier: 0 } }));
    const after = mergeUnits(organisation, round.responses, [merge]).organisation;
    expect(after.find(({ key }) => key === 'samlet/begge')).not.toHaveProperty('turnover');
  });

  it('takes comments along', () => {
    expect(inMergedUnit({ forvaltningKey: 'f2' }, [merge]).forvaltningKey).toBe('samlet/begge');
    expect(inMergedUnit({ forvaltningKey: null }, [merge]).forvaltningKey).toBeNull();
  });

  it('is refused for units of different places, of none, alone, or in two merges', () => {
    const faults = (...merges: { name: string; unitKeys: string[] }[]) =>
      checkMerges(round.organisation, merges).map(({ place, fault }) => `${place} ${fault}`);
    expect(faults(merge)).toEqual([]);
    expect(faults({ name: 'x', unitKeys: ['f1', 'f1c1'] })).toEqual(['0 different-parents']);
    expect(faults({ name: 'x', unitKeys: ['f1', 'nowhere'] })).toEqual(['0 unknown-unit']);
    expect(faults({ name: 'x', unitKeys: ['f1'] })).toEqual(['0 too-few-units']);
    expect(faults({ name: 'k', unitKeys: ['f1', 'f2'] })).toEqual(['0 name-taken']);
    expect(faults(merge, { name: 'y', unitKeys: ['f1', 'f2'] })).toEqual([
      '0 unit-twice',
      '1 unit-twice',
    ]);
  });
});
