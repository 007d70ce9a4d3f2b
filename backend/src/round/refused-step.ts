import { Problem } from '../problem/problem';
import { allowedSteps, type RoundState } from './round-state';

/** The refusal of a step that the round's state does not allow; it says which one is next. */
export function refusedStep(state: RoundState): Problem {
  const allowed = allowedSteps(state).join(', ') || '–';
  return new Problem('round-transition', { params: { state, allowed } });
}
