import type { Phrase } from '../../i18n/phrase';
import { formatInterval, formatShare } from '../../i18n/format';

interface ShareLike {
  readonly share: number;
  readonly range?: { readonly low: number; readonly high: number };
}

/** A statement's share: where it is coarsened, the range that may be said. */
export function statementShare({ share, range }: ShareLike, language: string): Phrase {
  if (!range) return { key: 'share.exact', values: { share: formatShare(share, language) } };
  if (range.high === 1) {
    return { key: 'share.atLeast', values: { share: formatShare(range.low, language) } };
  }
  if (range.low === 0) {
    return { key: 'share.atMost', values: { share: formatShare(range.high, language) } };
  }
  return { key: 'share.between', values: { share: formatInterval(range, language) } };
}

/** The mean share of several statements: where one of them is coarsened, it is only about right. */
export function meanShare({ share, range }: ShareLike, language: string): Phrase {
  const values = { share: formatShare(share, language) };
  return { key: range ? 'share.about' : 'share.exact', values };
}

/** How many percentage points one person is, so that nobody reads a person as a movement. */
export function pointsOfOnePerson(answered: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(100 / answered);
}
