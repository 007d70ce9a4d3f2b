import type { Finding } from '../baseline/baseline';
import type { Statement } from '../questionnaire/questionnaire';

/** The kinds of findings that today's answers can be held against. */
export const ELIGIBLE_KINDS: readonly Finding['kind'][] = [
  'strength',
  'problem',
  'weak-problem',
  'circumstance',
];
const WITH_PROBLEM: readonly Finding['kind'][] = ['problem', 'weak-problem', 'circumstance'];

/**
 * What is wrong with the verdicts that a statement claims: one rests on a tie, on a finding of a kind
 * that can be held against today's answers, and all of a statement point one way. A problem statement
 * is asked in the report's own negative words and so ties to nothing that the report praises or asks for.
 * @param measured the findings that the statement is tied to
 */
export function verdictFaults(
  { problem, measures, verdict = [] }: Statement,
  measured: readonly Finding[],
): string[] {
  const resting = measured.filter(({ id }) => verdict.includes(id));
  const untied = verdict.filter((id) => !measures.includes(id));
  const ineligible = resting.filter(({ kind }) => !ELIGIBLE_KINDS.includes(kind));
  const strengths = resting.filter(({ kind }) => kind === 'strength');
  const praise = problem
    ? measured.filter(({ direction }) => direction === 'favourable' || direction === 'wish')
    : [];
  return [
    ...untied.map((id) => `a verdict on ${id}, which it does not measure`),
    ...ineligible.map(
      ({ id, kind, never }) => `${id} can give no verdict: ${kind}${never ? ` (${never})` : ''}`,
    ),
    ...(strengths.length > 0 && strengths.length < resting.length && ineligible.length === 0
      ? ['its verdicts rest on a strength and a problem at once']
      : []),
    ...resting
      .filter(({ said }) => said === undefined)
      .map(({ id }) => `${id} has no clause to follow "at" (clauses.yaml)`),
    ...praise.map(({ id, kind }) => `a problem statement is tied to ${id}, which is a ${kind}`),
    ...(problem && !measured.some(({ kind }) => WITH_PROBLEM.includes(kind))
      ? ['a problem statement without a problem of the report']
      : []),
  ];
}
