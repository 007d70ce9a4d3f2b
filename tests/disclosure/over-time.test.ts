import fc from 'fast-check';
import { computePublication } from '../../backend/src/publication/compute-publication';
import { noNoise } from '../../backend/src/publication/small-round.fixture';
import type { PublicationInput } from '../../backend/src/publication/publication-input';
import {
  countTurnover,
  type Membership,
  type Turnover,
} from '../../backend/src/round/groups/turnover';
import { randomRound } from './random-round';

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

/** A round, and the next with some who left and some who joined. */
function twoRounds(seed: number, changes: number) {
  const second = randomRound(seed);
  const membership = (from: number, to: number): Membership =>
    new Map(
      second.responses
        .slice(from, to)
        .map(({ groupKeys }, leader) => [String(from + leader), groupKeys]),
    );
  const all = second.responses.length;
  const before = membership(0, Math.max(0, all - changes));
  const now = membership(Math.min(changes, all), all);
  const turnover = countTurnover(now, before);
  const input: PublicationInput = {
    ...second,
    responses: second.responses.slice(changes),
    organisation: second.organisation.map((unit) => ({
      ...unit,
      turnover: Object.fromEntries(changed(turnover.get(unit.key))),
    })),
  };
  return { before, now, input };
}

/** As a unit holds it. */
function changed(turnover: Turnover | undefined): [string, number][] {
  return turnover ? [['earlier', turnover.joined + turnover.left]] : [];
}

/** Who is in a group in one of two rounds only; whoever stayed may have answered the same. */
function onlyOnce(key: string, before: Membership, now: Membership): number {
  const isIn = (of: Membership, leader: string) => of.get(leader)?.includes(key) ?? false;
  return [...new Set([...before.keys(), ...now.keys()])].filter(
    (leader) => isIn(before, leader) !== isIn(now, leader),
  ).length;
}

/** Small groups whose change would say how one to four people answered, were all others unchanged. */
function disclosedBetween(input: PublicationInput, before: Membership, now: Membership): string[] {
  return computePublication(input, noNoise).groups.flatMap((group) => {
    if (group.status !== 'shown' || group.answered >= 20) return [];
    if (!group.comparable?.includes('earlier')) return [];
    if (![...before.values()].some((groupKeys) => groupKeys.includes(group.key))) return [];
    const people = onlyOnce(group.key, before, now);
    return people > 0 && people < 5 ? [group.key] : [];
  });
}

describe('an attacker with two publications in a row', () => {
  it('is given no change of a small group by one to four who joined, left or moved', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 12 }), (seed, changes) => {
        const { before, now, input } = twoRounds(seed, changes);
        expect(disclosedBetween(input, before, now)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('would be, were turnover not looked at', () => {
    const wins = Array.from({ length: 15 }, (_, seed) => {
      const { before, now, input } = twoRounds(seed, 2);
      const organisation = input.organisation.map((unit) => ({
        ...unit,
        turnover: { earlier: 0 },
      }));
      return disclosedBetween({ ...input, organisation }, before, now).length;
    });
    expect(Math.max(...wins)).toBeGreaterThan(0);
  });
});
