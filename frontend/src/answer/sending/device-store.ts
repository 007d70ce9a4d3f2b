import type { Survey } from '../../api/types';
import type { PendingResponse } from './pending-response';

/** The recovery code of this device, and what it has been used for. */
export interface HeldCode {
  readonly code: string;
  /** The key of the round that it was made for. */
  readonly round: string;
  /** An answer that was sent with it has been acknowledged. */
  readonly isSent: boolean;
}

/** What lies beside a link's draft on the device, so that a reload without a network can go on. */
interface Kept {
  /** The survey as it came last. */
  readonly survey: Survey;
  /** The answer that is waiting to be sent. */
  readonly pending: PendingResponse;
  /** The name of what this device has sent last, by which it may replace it. */
  readonly sent: string;
  /** What the device made, where the link alone leads to no answer. */
  readonly code: HeldCode;
  /** Whether the answer was among those that a closed round counted; found once, when the code is forgotten. */
  readonly counted: boolean;
}

type Part = keyof Kept;

const placeOf = (storeKey: string, part: Part) => storeKey.replace('.draft.', `.${part}.`);

/** Null for nothing kept, or where the browser keeps nothing. */
export function readKept<P extends Part>(storeKey: string | null, part: P): Kept[P] | null {
  if (storeKey === null) return null;
  try {
    return JSON.parse(localStorage.getItem(placeOf(storeKey, part)) ?? 'null') as Kept[P] | null;
  } catch {
    return null;
  }
}

/** Null removes. Where storage is full or forbidden the page does without. */
export function keep<P extends Part>(
  storeKey: string | null,
  part: P,
  value: Kept[P] | null,
): void {
  if (storeKey === null) return;
  try {
    if (value === null) localStorage.removeItem(placeOf(storeKey, part));
    else localStorage.setItem(placeOf(storeKey, part), JSON.stringify(value));
  } catch {
    // The page goes on with what it holds itself.
  }
}
