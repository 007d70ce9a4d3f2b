import { predecessorsOf, type DatedUnit } from './predecessors-of';
import type { Succession } from './succession';

const unit = (key: string, openedOn: string, closedOn: string | null = null): DatedUnit => ({
  ...{ key, openedOn, closedOn },
  name: key.toUpperCase(),
});
const succession = (words: string): Succession => {
  const [predecessorKey, successorKey, kind, from] = words.split(' ');
  return { predecessorKey, successorKey, kind, from } as Succession;
};
const told = (key: string, units: DatedUnit[], successions: string[]) =>
  predecessorsOf(key, units, successions.map(succession)).map(
    ({ key, kind, until }) => `${key} ${kind} ${until}`,
  );

describe('the predecessors of a unit', () => {
  it('are followed as far back as they go, with the strongest break on the way', () => {
    const units = [
      unit('a', '2020', '2026'),
      unit('b', '2020', '2027'),
      unit('a2', '2026', '2027'),
      unit('ab', '2027', '2028'),
      unit('c', '2028'),
    ];
    const successions = [
      'a a2 renamed 2026',
      'a2 ab merged 2027',
      'b ab merged 2027',
      'ab c moved 2028',
    ];
    expect(told('c', units, successions)).toEqual([
      'ab moved 2028',
      'a2 merged 2027',
      'b merged 2027',
      'a merged 2026',
    ]);
    expect(told('a2', units, successions)).toEqual(['a renamed 2026']);
    expect(told('b', units, successions)).toEqual([]);
  });

  it('have the unit itself among them where it took another in, or gave a part away', () => {
    const units = [unit('a', '2020', '2027'), unit('b', '2020'), unit('part', '2028')];
    const successions = ['a b merged 2027', 'b part split 2028'];
    expect(told('b', units, successions)).toEqual(['b split 2028', 'a split 2027', 'b split 2027']);
    expect(told('part', units, successions)).toEqual([
      'b split 2028',
      'a split 2027',
      'b split 2027',
    ]);
  });

  it('end where names come back', () => {
    const units = [unit('a', '2020'), unit('b', '2027', '2028')];
    expect(told('a', units, ['a b renamed 2027', 'b a renamed 2028'])).toEqual(['b renamed 2028']);
  });
});
