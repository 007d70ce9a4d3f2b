import {
  count,
  described,
  flag,
  instant,
  named,
  nullable,
  record,
  text,
  type Body,
} from '../schema';

/** What HR takes home in the one moment when links exist. */
export const LinkFiles = named('LinkFiles', {
  csv: described(
    'All links, as CSV; where they go out by mail, those of leaders without mail only',
    text,
  ),
  letters: described(
    'A PDF in base64 with a letter for each leader without mail; null without any',
    nullable(text),
  ),
  withoutMail: described('How many leaders have no mail', count),
});
export type LinkFiles = Body<typeof LinkFiles>;

/** That somebody in HR has had links or codes. */
export const LinkDownload = named('LinkDownload', {
  round: record({ key: text, name: text, simulated: flag }),
  account: described('Mail of who had them', text),
  downloadedAt: instant,
  links: described('Of leaders with mail', count),
  codes: described('Of leaders without mail, in the file and in letters', count),
});
export type LinkDownload = Body<typeof LinkDownload>;

export interface FetchLinks {
  /** Make new links; the old ones stop working. */
  readonly replace?: boolean;
}
