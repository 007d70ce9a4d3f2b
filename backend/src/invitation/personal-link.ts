/** A leader's personal link. Only the answer that makes it ever holds its token. */
export interface PersonalLink {
  readonly name: string;
  readonly mail: string | null;
  readonly forvaltning: string;
  readonly token: string;
  /** As printed, such as `K7QM-3XVP-9TZ4-A`, for a leader without mail; null for the others. */
  readonly code: string | null;
  readonly link: string;
}
