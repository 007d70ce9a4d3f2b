import type { Finding, FindingKind, Lexicon } from '../baseline';

/** How a finding of each kind points; `never` may point anywhere. */
export const DIRECTION_OF_KIND: Readonly<
  Record<Exclude<FindingKind, 'never'>, Finding['direction']>
> = {
  strength: 'favourable',
  'weak-strength': 'favourable',
  problem: 'unfavourable',
  'weak-problem': 'unfavourable',
  circumstance: 'unfavourable',
  wish: 'wish',
};
const DEGREE = /grundlæggende|overordnet|langt hen ad vejen/i;

/**
 * What is wrong with a finding's kind: a kind goes with a direction and with the looseness of the word
 * for how many; who nobody, only some or the same people both ways say it of cannot be held against
 * everybody's answers; and a word for how well says nothing of how many.
 */
export function kindFaults(finding: Finding, lexicon: Lexicon): string[] {
  const { direction, kind, never, quantifier, quantifierText, subset } = finding;
  const word = Object.hasOwn(lexicon, quantifier) ? lexicon[quantifier] : undefined;
  const faults: string[] = [];
  if ((kind === 'never') !== (never !== undefined))
    faults.push('says why it gives no verdict where, and only where, its kind is never');
  if (quantifier === 'generelt' && DEGREE.test(quantifierText) && !/generel/i.test(quantifierText))
    faults.push(`"${quantifierText}" says how well, not how many`);
  if (never === 'contrast' && direction !== 'mixed')
    faults.push('is a contrast, so its direction is mixed');
  if (never === 'subset' && subset === undefined)
    faults.push('speaks of a part of the leaders and does not say of which');
  if (never === 'no-holder' && (word?.loose || word?.expected))
    faults.push(`has no holder, but the word "${quantifier}"`);
  if (kind === 'never') return faults;
  if (DIRECTION_OF_KIND[kind] !== direction) faults.push(`${kind} does not go with ${direction}`);
  if (kind === 'wish' || !word) return faults;
  if (subset !== undefined) faults.push(`${kind} of a part of the leaders only`);
  if (kind.startsWith('weak-') !== (word.loose === true))
    faults.push(`${kind} does not go with the word "${quantifier}"`);
  else if (!word.loose && !word.expected) faults.push(`${kind} though nobody is said to hold it`);
  return faults;
}
