import type { Round } from '../../api/types';

export type Step = 'open' | 'close' | 'publish';

/** The step that a round in each state can take; null where it has come to its end. */
export const NEXT_STEP: Readonly<Record<Round['state'], Step | null>> = {
  draft: 'open',
  open: 'close',
  closed: 'publish',
  published: null,
};

/** What HR has to do next with a round: an open one needs its links fetched before it is closed. */
export function nextTask({ state, linksFetched }: Pick<Round, 'state' | 'linksFetched'>) {
  return state === 'open' && !linksFetched ? 'links' : NEXT_STEP[state];
}
