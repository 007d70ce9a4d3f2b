import type { RoundState } from '../../round/round-state';
import type { TimetableStep } from './timetable';

export interface HeldStep {
  readonly step: TimetableStep;
  readonly dueAt: Date;
  readonly doneAt: Date | null;
}

/** Why a step is passed over. */
export type SkipReason = 'overtaken' | 'closed-already' | 'links-fetched';

export type NextAction =
  | { readonly kind: 'do'; readonly step: TimetableStep }
  | { readonly kind: 'skip'; readonly step: TimetableStep; readonly reason: SkipReason }
  /** Its time has come, and a readiness check holds it. */
  | { readonly kind: 'held'; readonly step: TimetableStep }
  | { readonly kind: 'wait' };

/**
 * What a timetable asks for at a moment: the first step that is due and neither done nor passed over.
 * Steps are taken in order. A mail whose successor is due too is overtaken: the leaders get the later
 * one alone, but an invitation is overtaken by nothing but closing. Nothing follows an opening that
 * is held. The results' mail waits for the publication and not for its day.
 * @param state of the round; null where it has not been made yet
 * @param isReady whether the round may be announced and opened
 */
export function nextAction(
  steps: readonly HeldStep[],
  moment: Date,
  state: RoundState | null,
  isReady: boolean,
): NextAction {
  const open = steps.filter(({ doneAt }) => doneAt === null);
  const isDue = ({ step, dueAt }: HeldStep) =>
    step === 'results' ? state === 'published' : dueAt <= moment;
  const [next, ...later] = open;
  if (!next || (!isDue(next) && !isPast(next.step, state))) return { kind: 'wait' };
  const laterDue = later.filter(isDue).map(({ step }) => step);
  const { step } = next;
  if (step === 'open') {
    return isReady || isOpenOrLater(state) ? { kind: 'do', step } : { kind: 'held', step };
  }
  if (step === 'close' || step === 'results') return { kind: 'do', step };
  if (isPast(step, state)) return { kind: 'skip', step, reason: reasonOf(step) };
  if (step === 'invitation') {
    return laterDue.includes('close')
      ? { kind: 'skip', step, reason: 'overtaken' }
      : { kind: 'do', step };
  }
  if (laterDue.length > 0) return { kind: 'skip', step, reason: 'overtaken' };
  if (step === 'pre-notice' && !isReady) return { kind: 'held', step };
  return { kind: 'do', step };
}

function isOpenOrLater(state: RoundState | null): boolean {
  return state !== null && state !== 'draft';
}

/** Whether the round has gone past the step, by the hand of HR. */
function isPast(step: TimetableStep, state: RoundState | null): boolean {
  if (step === 'pre-notice' || step === 'open') return isOpenOrLater(state);
  return step !== 'results' && (state === 'closed' || state === 'published');
}

function reasonOf(step: TimetableStep): SkipReason {
  return step === 'pre-notice' ? 'overtaken' : 'closed-already';
}
