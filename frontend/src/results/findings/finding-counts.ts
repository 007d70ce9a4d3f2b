import { isStrength, type FindingKind } from '@ledelsespuls/contracts/lists/results/codebook';
import type { Verdict } from '@ledelsespuls/contracts/lists/results/verdicts';
import type { Since2020 } from '../../api/types';
import type { Phrase } from '../../i18n/phrase';

/** A finding as far as it is counted; the verdict of what is withheld is null as well. */
export interface CountedFinding {
  readonly kind: FindingKind;
  readonly verdict: Verdict | null;
}

export interface FindingCounts {
  readonly strengths: number;
  readonly foundAgain: number;
  readonly problems: number;
  /** That persist, or are there still. */
  readonly persisting: number;
}

const PERSISTING: readonly (Verdict | null)[] = ['persists', 'still-present', 'over-half'];

/** What is held against the answers of a group, to be counted. */
export function countedIn(
  { findings, groups }: Pick<Since2020, 'findings' | 'groups'>,
  groupKey: string,
): CountedFinding[] {
  return (groups[groupKey]?.findings ?? []).map((now) => ({
    kind: findings[now.findingId]!.kind,
    verdict: now.status === 'shown' ? now.verdict : null,
  }));
}

/** How many strengths of 2020 are found again and how many problems persist, of all: hidden ones are among them. */
export function countFindings(findings: readonly CountedFinding[]): FindingCounts {
  const strengths = findings.filter(({ kind }) => isStrength(kind));
  const problems = findings.filter(({ kind }) => !isStrength(kind));
  return {
    strengths: strengths.length,
    foundAgain: strengths.filter(({ verdict }) => verdict === 'found-again').length,
    problems: problems.length,
    persisting: problems.filter(({ verdict }) => PERSISTING.includes(verdict)).length,
  };
}

/**
 * The counts as headings, most telling first.
 * @param group whose they are, where that is not kommunen
 * @param isTooSmall too few answers for any word
 */
export function countHeadings(
  counts: FindingCounts,
  group: string | null,
  isTooSmall: boolean,
): Phrase[] {
  const { strengths, problems } = counts;
  const values = { ...counts, group: group ?? '' };
  if (strengths + problems === 0) return [{ key: 'counted.nothing', values }];
  if (isTooSmall)
    return ['counted.tooSmall', 'counted.tooSmallHere'].map((key) => ({ key, values }));
  const what = strengths === 0 ? 'problems' : problems === 0 ? 'strengths' : 'both';
  const places = group === null ? ['kommune'] : ['group', 'kommune'];
  return places.map((place) => ({ key: `counted.${what}.${place}`, values }));
}
