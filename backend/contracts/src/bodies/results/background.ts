import { LocalisedText } from '../rounds/questionnaire';
import {
  count,
  described,
  either,
  is,
  listOf,
  named,
  nullable,
  record,
  share,
  text,
  type Body,
} from '../schema';
import { Withheld } from './figures';

/** Who answered in 2020 and who answers in a round, in kommunen, by background question. */
export const BackgroundSince2020 = named('BackgroundSince2020', {
  questions: listOf(
    named('BackgroundQuestionSince2020', {
      key: text,
      name: LocalisedText,
      answered2020: described('Leaders who answered the question in 2020', count),
      options: listOf(
        record({
          key: text,
          name: LocalisedText,
          share2020: described(
            "Of those; null where the municipality's figures say nothing of the option",
            nullable(share),
          ),
          now: either(record({ status: is('shown'), answered: count }), Withheld),
        }),
      ),
    }),
  ),
});
export type BackgroundSince2020 = Body<typeof BackgroundSince2020>;
