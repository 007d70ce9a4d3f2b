import type { CountRange } from '../../count-range';
import type { AskedPage } from './asked-page';
import { after } from './reply';

/** The one way to the answers: whether more than `threshold` people of a group are on the asked side. */
export type MoreThan = (group: number, threshold: number) => boolean;

/** Thresholds that are tried before a group is left as it is. */
const MOST_TRIES = 40;

/**
 * Asks about a group until there is no question left that may be answered either way: one where the
 * page is proved to be closed after *both* replies. Of those the nearest to the middle of what is
 * known is asked. Which question is asked, and that none is, depends on sizes and earlier replies alone,
 * so it says nothing that they do not (simulatable auditing: Kenthapadi, Mishra and Nissim 2005).
 * @param fewestValues that must be left in the range after either reply
 */
export function askAbout(
  group: number,
  fewestValues: number,
  page: AskedPage,
  moreThan: MoreThan,
): void {
  for (;;) {
    const asked = page.askedRange(group);
    const known = page.impliedRange(group);
    const threshold = nearestToMiddle(known, fewestValues).find((one) =>
      narrowerFirst(known, one).every((isMore) =>
        page.staysClosed(group, after(asked, { threshold: one, isMore })),
      ),
    );
    if (threshold === undefined) return;
    page.setRange(group, after(asked, { threshold, isMore: moreThan(group, threshold) }));
  }
}

/** Both replies; the one that would say more comes first, as it leaves the page closed more seldom. */
function narrowerFirst({ low, high }: CountRange, threshold: number): readonly [boolean, boolean] {
  return high - threshold < threshold - low + 1 ? [true, false] : [false, true];
}

/** Thresholds that leave so many values on both sides, those in the middle first. */
function nearestToMiddle({ low, high }: CountRange, fewestValues: number): number[] {
  const [first, last] = [low + fewestValues - 1, high - fewestValues];
  const count = Math.min(MOST_TRIES, last - first + 1);
  const middle = Math.floor((first + last) / 2);
  return Array.from({ length: Math.max(0, count) }, (_, at) =>
    at % 2 === 0 ? middle - at / 2 : middle + (at + 1) / 2,
  );
}
