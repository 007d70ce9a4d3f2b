import type { Scope } from '../baseline/baseline';

const WORDS: readonly (readonly [RegExp, Exclude<Scope, 'kommunen'>])[] = [
  [/børn|unge|skole|dagtilbud/i, 'boern-og-unge'],
  [/social|sundhed|ældre|pleje/i, 'social-og-sundhed'],
  [/beskæftigelse|arbejdsmarked|jobcenter/i, 'arbejdsmarked'],
  [/\bstab/i, 'stabe'],
];

/** The part of the 2020 report that a forvaltning's name suggests; a proposal that HR can change. */
export function proposeScope(name: string): Exclude<Scope, 'kommunen'> | null {
  return WORDS.find(([words]) => words.test(name))?.[1] ?? null;
}
