import fc from 'fast-check';
import { predecessorsOf, type DatedUnit } from '../../organisation/succession/predecessors-of';
import type { Succession } from '../../organisation/succession/succession';
import { lineageOf, sameEarlier, type WithLineage } from './lineage';

type Step = 'renamed' | 'merged' | 'taken-in' | 'split' | 'parted' | 'none';

/** An organisation that changes once a year, and what a round would freeze of it in each. */
function history(steps: readonly Step[]) {
  const units: DatedUnit[] = [];
  const successions: Succession[] = [];
  const rounds: WithLineage[][] = [];
  /** By year and key: the first year in which the group has been what it is, under any name. */
  const since: Map<string, string>[] = [];
  let made = 0;
  const open = (year: string) => {
    const key = `u${(made += 1)}`;
    units.push({ key, name: key, openedOn: year, closedOn: null });
    return key;
  };
  const close = (key: string, year: string) => {
    const at = units.findIndex((unit) => unit.key === key);
    units[at] = { ...units[at]!, closedOn: year };
  };
  const go = (
    predecessorKey: string,
    successorKey: string,
    kind: Succession['kind'],
    from: string,
  ) => successions.push({ predecessorKey, successorKey, kind, from });
  let identity = new Map(
    [open('2000'), open('2000'), open('2000')].map((key) => [key, `${key}@2000`]),
  );
  for (const [place, step] of steps.entries()) {
    const year = String(2001 + place);
    const [one, other] = units.filter(({ closedOn }) => closedOn === null).map(({ key }) => key);
    const next = new Map(identity);
    if (step === 'renamed') {
      const key = open(year);
      close(one!, year);
      go(one!, key, 'renamed', year);
      next.set(key, identity.get(one!)!);
    } else if (step === 'merged' && other) {
      const key = open(year);
      for (const gone of [one!, other]) {
        close(gone, year);
        go(gone, key, 'merged', year);
      }
      next.set(key, `${key}@${year}`);
    } else if (step === 'taken-in' && other) {
      close(one!, year);
      go(one!, other, 'merged', year);
      next.set(other, `${other}@${year}`);
    } else if (step === 'split') {
      const parts = [open(year), open(year)];
      close(one!, year);
      for (const key of parts) {
        go(one!, key, 'split', year);
        next.set(key, `${key}@${year}`);
      }
    } else if (step === 'parted') {
      const key = open(year);
      go(one!, key, 'split', year);
      next.set(key, `${key}@${year}`).set(one!, `${one!}@${year}`);
    }
    identity = next;
    const standing = units.filter(({ closedOn }) => closedOn === null);
    rounds.push(
      standing.map(({ key }) => ({ key, succeeds: predecessorsOf(key, units, successions) })),
    );
    since.push(new Map(standing.map(({ key }) => [key, identity.get(key)!])));
  }
  return { rounds, since };
}

const steps = fc.array(
  fc.constantFrom<Step[]>('renamed', 'merged', 'taken-in', 'split', 'parted', 'none'),
  { minLength: 2, maxLength: 8 },
);

describe('a group and the rounds before it', () => {
  it('is the same as an earlier one exactly where it was only renamed meanwhile', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const { rounds, since } = history(taken);
        for (const [now, round] of rounds.entries()) {
          for (let then = 0; then < now; then += 1) {
            for (const group of round) {
              const same = sameEarlier(group, rounds[then]!);
              const identity = since[now]!.get(group.key);
              const expected = rounds[then]!.find(({ key }) => since[then]!.get(key) === identity);
              expect(same?.key ?? null).toBe(expected?.key ?? null);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has both of the two that were merged in its lineage, and is neither', () => {
    const { rounds } = history(['none', 'merged']);
    const merged = rounds[1]!.find(({ key }) => key === 'u4')!;
    expect(lineageOf(merged, rounds[0]!).map(({ group, kind }) => [group.key, kind])).toEqual([
      ['u1', 'merged'],
      ['u2', 'merged'],
    ]);
    expect(sameEarlier(merged, rounds[0]!)).toBeNull();
  });

  it('is known by its key alone in rounds that froze no successions', () => {
    expect(sameEarlier({ key: 'a' }, [{ key: 'b' }, { key: 'a' }])?.key).toBe('a');
    expect(sameEarlier({ key: 'a' }, [{ key: 'b' }])).toBeNull();
  });
});
