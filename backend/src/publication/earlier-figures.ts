import { isWatched, type ChangedGroup } from '../disclosure/closed/over-time/changed-group';
import type { CountedRound } from '../disclosure/closed/structure/round-structure';
import type { CountRange } from '../disclosure/count-range';
import type { EarlierRound } from '../round/groups/freeze-organisation';
import { sameEarlier } from '../round/groups/lineage';
import type { RoundOrganisation } from '../round/groups/round-organisation';
import { unitsOf } from '../round/groups/round-groups';
import { countTurnover, type Membership, type Turnover } from '../round/groups/turnover';
import { shareBase } from './method';
import type { Publication, PublishedGroup } from './publication';

/** Who answered in a unit in both rounds or in one of them, and what the other round says of it. */
export interface UnitEarlier extends Turnover {
  /** By statement: how many were on the named side. */
  readonly statements: Readonly<Record<string, CountRange>>;
}

/** By unit of a round: what other rounds say of it, the newest first. Only where few people changed. */
export type EarlierFigures = Readonly<Record<string, readonly UnitEarlier[]>>;

/** A published round, with who answered it. */
export interface PublishedRound {
  readonly answered: EarlierRound;
  readonly publication: Publication;
}

/**
 * What stands published of a round's units already, where one to four people of a small unit answered in one
 * of the two rounds only: whoever takes the others for unchanged could read those few off. Rounds with
 * another base say nothing here, since no count of theirs is one of all who answered.
 * @param organisation the round's own, frozen at its opening
 * @param answered who answered the round
 * @param published the other rounds, the newest first
 */
export function earlierFigures(
  organisation: RoundOrganisation,
  answered: Membership,
  published: readonly PublishedRound[],
): EarlierFigures {
  const units = unitsOf(organisation);
  const perRound = published
    .filter(({ publication }) => shareBase(publication.method) === 'answered')
    .map(({ answered: earlier, publication }) => {
      const earlierKeys = new Map(
        units.map((unit) => [unit.key, sameEarlier(unit, earlier.organisation)?.key ?? null]),
      );
      const earlierKeyOf = (key: string) => earlierKeys.get(key) ?? null;
      const turnover = countTurnover(answered, earlier.membership, earlierKeyOf);
      return { publication, earlierKeyOf, turnover };
    });
  return Object.fromEntries(
    units.flatMap(({ key }): [string, UnitEarlier[]][] => {
      const found = perRound.flatMap(({ publication, earlierKeyOf, turnover }): UnitEarlier[] => {
        const counts = turnover.get(key);
        const group = publication.groups.find((one) => one.key === earlierKeyOf(key));
        return counts && group && isWatched(counts)
          ? [{ ...counts, statements: namedCounts(group) }]
          : [];
      });
      return found.length > 0 ? [[key, found]] : [];
    }),
  );
}

/** The units of a counted round of which the newest other round that asked a statement says something. */
export function changedGroups(
  statementKey: string,
  { structure }: CountedRound,
  earlier: EarlierFigures,
): ChangedGroup[] {
  return structure.groups.flatMap(({ key }, node): ChangedGroup[] => {
    const asked = earlier[key]?.find(({ statements }) => statements[statementKey]);
    if (!asked) return [];
    const { statements, ...turnover } = asked;
    return [{ node, ...turnover, earlier: statements[statementKey]! }];
  });
}

function namedCounts(group: PublishedGroup): Record<string, CountRange> {
  if (group.status === 'withheld') return {};
  return Object.fromEntries(
    Object.entries(group.statements).flatMap(([statement, result]): [string, CountRange][] => {
      if (result.status === 'withheld') return [];
      const { value, range = { low: value, high: value } } = result.favourable;
      const count = (share: number) => Math.round(share * group.answered);
      return [[statement, { low: count(range.low), high: count(range.high) }]];
    }),
  );
}
