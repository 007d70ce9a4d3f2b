import { count, described, named, nullable, text, type Body } from './schema';

/** What HR takes home in the one moment when links exist. */
export const LinkFiles = named('LinkFiles', {
  csv: described('All links, as CSV', text),
  letters: described(
    'A PDF in base64 with a letter for each leader without mail; null without any',
    nullable(text),
  ),
  withoutMail: described('How many leaders have no mail', count),
});
export type LinkFiles = Body<typeof LinkFiles>;

export interface FetchLinks {
  /** Make new links; the old ones stop working. */
  readonly replace?: boolean;
}
