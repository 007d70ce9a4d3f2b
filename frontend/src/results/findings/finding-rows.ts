import { isStrength } from '@ledelsespuls/contracts/lists/results/codebook';
import { isFall } from '@ledelsespuls/contracts/lists/results/verdicts';
import type { FindingsSince2020, JudgedStatement } from '../../api/types';

type JudgedShare = JudgedStatement['groups'][string];
export type ShownShare = Extract<JudgedShare, { status: 'shown' }>;

/** A finding of 2020 in one group, ready to be drawn. */
export interface FindingRow extends Omit<JudgedStatement, 'groups'> {
  readonly now: ShownShare;
  /** The share of each other forvaltning that is shown. */
  readonly ticks: readonly number[];
}

/** Strengths, or problems, of 2020 in one group. */
export interface FindingPart {
  /** Of which less is left: strengths with the widest gap first. */
  readonly fallen: readonly FindingRow[];
  /** Strengths found again, or problems that persist; the largest share first. */
  readonly kept: readonly FindingRow[];
  /** The answers give no word. */
  readonly unclear: readonly FindingRow[];
  /** How many may not be shown. */
  readonly hidden: number;
}

/** The findings that a group is held against, by what has become of them. */
export function findingParts(
  { findings, groups }: Pick<FindingsSince2020, 'findings' | 'groups'>,
  groupKey: string,
): { readonly strengths: FindingPart; readonly problems: FindingPart } {
  const others = Object.entries(groups)
    .filter(([key, { kind }]) => key !== groupKey && kind === 'forvaltning')
    .map(([key]) => key);
  const partOf = (isWanted: boolean): FindingPart => {
    const wanted = findings.filter(({ finding }) => isStrength(finding.kind) === isWanted);
    const held = wanted.filter((one) => groupKey in one.groups);
    const rows = held.flatMap(({ groups: shares, ...judged }): FindingRow[] => {
      const now = shares[groupKey]!;
      const sameAsked = wanted.filter((one) => one.statement.key === judged.statement.key);
      const ticks = others.flatMap((key) => sameAsked.flatMap((one) => tickOf(one.groups[key])));
      return now.status === 'shown' ? [{ ...judged, now, ticks }] : [];
    });
    return {
      fallen: sortedBy(
        rows.filter(({ now }) => isFall(now.verdict)),
        gapOf,
      ),
      kept: sortedBy(
        rows.filter(({ now }) => now.verdict !== null && !isFall(now.verdict)),
        ({ now }) => now.says.value,
      ),
      unclear: sortedBy(
        rows.filter(({ now }) => now.verdict === null),
        gapOf,
      ),
      hidden: held.length - rows.length,
    };
  };
  return { strengths: partOf(true), problems: partOf(false) };
}

const tickOf = (share: JudgedShare | undefined): number[] =>
  share?.status === 'shown' ? [share.says.value] : [];

/** How far the share lies under what the report's word lets expect. */
const gapOf = ({ now }: FindingRow): number => (now.expected ?? 0) - now.says.value;

const sortedBy = (rows: readonly FindingRow[], weight: (row: FindingRow) => number) =>
  [...rows].sort((one, other) => weight(other) - weight(one));
