import type { FindingKind, VerdictRule } from '../../baseline/baseline';
import type { Verdict } from '../comparison';

/** One finding fallen is no crowd, however few there are. */
const FEWEST_FALLEN = 2;

interface Judged {
  readonly kind: FindingKind;
  readonly verdict: Verdict | null;
}

/**
 * Whether so many findings fell at once that the way of asking may be the reason as well: more than a third of the
 * strengths that could give a verdict, or half of the problems and circumstances. A fall of everything and another way
 * of asking cannot be told apart by any rule, so nothing is hidden: sure verdicts become probable.
 */
export function isGuarded(judged: readonly Judged[], { guard }: VerdictRule): boolean {
  const fallen = (kinds: readonly FindingKind[], falls: readonly Verdict[]) => {
    const eligible = judged.filter(({ kind }) => kinds.includes(kind));
    const count = eligible.filter(({ verdict }) => verdict && falls.includes(verdict)).length;
    return { count, of: eligible.length };
  };
  const strengths = fallen(['strength'], ['weakened', 'probably-weakened']);
  const problems = fallen(['problem', 'circumstance'], ['clearly-fewer', 'probably-fewer']);
  return (
    (strengths.count >= FEWEST_FALLEN &&
      strengths.count * guard.weakenedOverOneIn > strengths.of) ||
    (problems.count >= FEWEST_FALLEN && problems.count * guard.fewerFromOneIn >= problems.of)
  );
}
