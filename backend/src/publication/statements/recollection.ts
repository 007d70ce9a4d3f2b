import type { PublishedGroupCounts } from '../../disclosure/closed/publish-statement';
import { answerParts, sumOf } from './answer-parts';
import type { CountedGroups } from '../groups/count-groups';
import type { PublicationInput } from '../publication-input';
import type { RecollectedTheme, Recollection } from '../publication';
import { NAMED_SIDE } from './statement-result';

/** Where one of them is a part, who says "worse" cannot be told from the rest. */
const HIDE_WORSE: ReadonlySet<string> = new Set(['not-agree']);
const WORSE: ReadonlySet<string> = new Set(['disagree', '1', '2']);

/**
 * How many say "better" and how many "worse", of kommunen's leaders of 2020, made of what may be said of each theme
 * alone. "Ved ikke" and no answer are in the base and on no side.
 * @param counts by theme, in the order of `statementTasks`
 * @returns null where the round did not ask
 */
export function recollectionResult(
  { questionnaire: { themes }, asksRecollection = false }: PublicationInput,
  { remembering }: Pick<CountedGroups, 'remembering'>,
  counts: readonly (readonly PublishedGroupCounts[])[],
): Recollection | null {
  if (!asksRecollection) return null;
  if (!remembering) return { status: 'withheld', reason: 'too-few' };
  return {
    status: 'shown',
    answered: remembering.structure.groups[0]?.answered ?? 0,
    themes: Object.fromEntries(
      themes.map(({ key }, place) => [key, themeResult(counts[place]?.[0])]),
    ),
  };
}

function themeResult(counts: PublishedGroupCounts | undefined): RecollectedTheme {
  const parts = counts ? answerParts(counts, NAMED_SIDE) : null;
  if (!parts || counts?.named.status !== 'shown') {
    return { status: 'withheld', reason: 'protects-another' };
  }
  const { low, high } = counts.named;
  const worse = parts.some((part) => HIDE_WORSE.has(part.class))
    ? null
    : sumOf(parts, (answerClass) => WORSE.has(answerClass));
  return { status: 'shown', better: { low, high }, worse };
}
