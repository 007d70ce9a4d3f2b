import type { Round } from '../api/types';

export type Step = 'open' | 'close' | 'publish';

/** The step that a round in each state can take; null where it has come to its end. */
export const NEXT_STEP: Readonly<Record<Round['state'], Step | null>> = {
  draft: 'open',
  open: 'close',
  closed: 'publish',
  published: null,
};

/** What HR has to do next with a round: an open one needs its links sent or fetched before it is closed. */
export function nextTask({
  state,
  linksFetched,
  linksByMail,
  mailed,
}: Pick<Round, 'state' | 'linksFetched' | 'linksByMail' | 'mailed'>) {
  if (state === 'open' && linksByMail && !mailed) return 'invite';
  return state === 'open' && !linksByMail && !linksFetched ? 'links' : NEXT_STEP[state];
}
