import type { CodedFinding } from '../../../api/types';

/**
 * The place of the next finding after one that is not reviewed, from the beginning again after the last;
 * null where there is none but that one.
 */
export function nextUnreviewed(
  findings: readonly Pick<CodedFinding, 'decision'>[],
  after: number,
): number | null {
  const places = findings.map((_, step) => (after + 1 + step) % findings.length);
  const isOpen = (place: number) => {
    const decision = findings[place]?.decision;
    return place !== after && (!decision || decision.isOutdated);
  };
  return places.find(isOpen) ?? null;
}
