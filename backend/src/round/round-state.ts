export type RoundState = 'draft' | 'open' | 'closed' | 'published';

export type RoundStep = 'open' | 'close' | 'publish';

const STEPS: Readonly<Record<RoundStep, { readonly from: RoundState; readonly to: RoundState }>> = {
  open: { from: 'draft', to: 'open' },
  close: { from: 'open', to: 'closed' },
  publish: { from: 'closed', to: 'published' },
};

/** The state that a step leads to, or null where the round's state does not allow the step. */
export function nextState(state: RoundState, step: RoundStep): RoundState | null {
  const { from, to } = STEPS[step];
  return state === from ? to : null;
}

/** The steps that a round in this state can take; none once it is published. */
export function allowedSteps(state: RoundState): RoundStep[] {
  return (Object.keys(STEPS) as RoundStep[]).filter((step) => STEPS[step].from === state);
}
