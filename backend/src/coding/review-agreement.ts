import { cohensKappa, type Agreement } from '../statistics/cohens-kappa';
import type { Coding } from './coding';

/** A coding of each finding that a judge has judged. */
export type Judged = ReadonlyMap<string, Coding>;

export interface CodingAgreement {
  readonly kinds: Agreement;
  readonly ties: Agreement;
}

/**
 * How far two judges agree over the findings that both have judged: on the kind, and on the tie to each
 * statement that the finding is tied to by either. A statement that both leave untied says nothing: it was
 * never in question, and would raise the agreement.
 */
export function codingAgreement(one: Judged, other: Judged): CodingAgreement {
  const both = [...one].flatMap(([finding, coding]) => {
    const another = other.get(finding);
    return another ? [[coding, another] as const] : [];
  });
  return {
    kinds: cohensKappa(both.map(([mine, theirs]) => [mine.kind, theirs.kind])),
    ties: cohensKappa(both.flatMap(([mine, theirs]) => tiePairs(mine, theirs))),
  };
}

function tiePairs(one: Coding, other: Coding): [string, string][] {
  const tieIn = ({ ties }: Coding, key: string) =>
    ties.find(({ statement }) => statement === key)?.tie ?? 'none';
  const keys = new Set([...one.ties, ...other.ties].map(({ statement }) => statement));
  return [...keys]
    .map((key): [string, string] => [tieIn(one, key), tieIn(other, key)])
    .filter(([mine, theirs]) => mine !== 'none' || theirs !== 'none');
}
