import { NEVER_REASONS } from '@ledelsespuls/contracts/lists/results/codebook';
import type { Coding } from '../../../api/types';

/** Whether a finding of the kind can be held against today's answers. */
export function canGiveVerdict(kind: Coding['kind']): boolean {
  return ['strength', 'problem', 'weak-problem', 'circumstance'].includes(kind);
}

/** A draft with another kind: a verdict becomes evidence where the kind gives none, and `never` has a reason. */
export function withKind({ ties, never }: Coding, kind: Coding['kind']): Coding {
  return {
    kind,
    ...(kind === 'never' ? { never: never ?? NEVER_REASONS[0] } : {}),
    ties: ties.map((one) =>
      one.tie === 'verdict' && !canGiveVerdict(kind) ? { ...one, tie: 'evidence' } : one,
    ),
  };
}
