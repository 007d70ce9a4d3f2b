import { isStrength } from '@ledelsespuls/contracts/lists/results/codebook';
import { outcomeOf, type Outcome } from '@ledelsespuls/contracts/words/since-2020';
import type { FindingNow, Since2020 } from '../../api/types';

/** How many findings have which outcome; `open` are those without a word, be they withheld or too loose. */
export type Outcomes = Readonly<
  Record<Exclude<Outcome, 'none' | 'hidden'> | 'open' | 'all', number>
>;

const WITHOUT: readonly Outcome[] = ['none', 'hidden'];

/** What has become of the strengths of 2020 in a group, and of what was wrong. */
export function outcomesOf(
  { findings }: Pick<Since2020, 'findings'>,
  now: readonly FindingNow[],
): { readonly strengths: Outcomes; readonly problems: Outcomes } {
  const ofKind = (wanted: boolean) =>
    countOf(
      now.filter(({ findingId }) => {
        const finding = findings[findingId];
        return finding !== undefined && isStrength(finding.kind) === wanted;
      }),
    );
  return { strengths: ofKind(true), problems: ofKind(false) };
}

function countOf(found: readonly FindingNow[]): Outcomes {
  const outcomes = found.map(outcomeOf);
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  return {
    'found-again': count('found-again'),
    'probably-weakened': count('probably-weakened'),
    weakened: count('weakened'),
    persists: count('persists'),
    'probably-fewer': count('probably-fewer'),
    'clearly-fewer': count('clearly-fewer'),
    'still-present': count('still-present'),
    'over-half': count('over-half'),
    open: outcomes.filter((one) => WITHOUT.includes(one)).length,
    all: found.length,
  };
}
