/** How far the server's clock is ahead of this device's, in milliseconds; 0 until it has spoken. */
let ahead = 0;

/** @param date an HTTP `Date`, to the second; null where the response bore none */
export function noteServerTime(date: string | null): void {
  const moment = date === null ? Number.NaN : Date.parse(date);
  if (!Number.isNaN(moment)) ahead = moment - Date.now();
}

/** The moment by the server's clock, since a deadline hangs on that and a phone's own may be wrong. */
export function serverNow(): Date {
  return new Date(Date.now() + ahead);
}
