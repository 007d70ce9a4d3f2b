import { LocalisedText } from '../rounds/questionnaire';
import { count, described, listOf, named, record, share, text, type Body } from '../schema';

/** Who answered in 2020, by a background question that is still asked. */
export const BaselineBackground = named('BaselineBackground', {
  questions: listOf(
    record({
      key: text,
      name: LocalisedText,
      answered2020: described('Leaders who answered the question in 2020', count),
      options: listOf(
        record({
          key: text,
          name: LocalisedText,
          share2020: described('Of those', share),
        }),
      ),
    }),
  ),
});
export type BaselineBackground = Body<typeof BaselineBackground>;

/** A form with the distributions as a file. */
export interface UploadBackground {
  readonly background?: unknown;
}
