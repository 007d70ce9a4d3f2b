/** The day in Denmark at a moment, as an ISO date. */
export function danishDay(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(moment);
}
