import { keep, readKept } from '../sending/device-store';

/** The recovery code of this device, and what it has been used for. */
export interface HeldCode {
  readonly code: string;
  /** The key of the round that it was made for. */
  readonly round: string;
  /** An answer that was sent with it has been acknowledged. */
  readonly isSent: boolean;
}

/** Where the device keeps nothing the page alone holds it. */
let onPage: HeldCode | null = null;

/** Null where this device has none for the link. */
export function readCode(storeKey: string | null): HeldCode | null {
  return readKept(storeKey, 'code') ?? onPage;
}

/** Null forgets it for good. */
export function keepCode(storeKey: string | null, held: HeldCode | null): void {
  keep(storeKey, 'code', held);
  onPage = held !== null && !isKept(storeKey) ? held : null;
}

/** Whether it would still be there after the page has been closed. */
export function isKept(storeKey: string | null): boolean {
  return readKept(storeKey, 'code') !== null;
}
