import { keep, readKept, type HeldCode } from '../sending/device-store';

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
