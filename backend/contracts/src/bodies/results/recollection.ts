import { byKey, count, described, either, is, nullable, record, type Body } from '../schema';
import { Withheld } from './figures';
import { CountRange } from './groups';

/** How many leaders of 2020 say that a theme's conditions have become better or worse since. */
export const RecollectedTheme = either(
  record({
    status: is('shown'),
    better: CountRange,
    worse: described('Null where it may not be said', nullable(CountRange)),
  }),
  Withheld,
);
export type RecollectedTheme = Body<typeof RecollectedTheme>;

/** What leaders who led here in 2020 remember, asked directly. Of kommunen alone; no verdict rests on it. */
export const Recollection = either(
  record({
    status: is('shown'),
    answered: described('Who say that they were leaders here in 2020', count),
    themes: byKey(RecollectedTheme),
  }),
  Withheld,
);
export type Recollection = Body<typeof Recollection>;
