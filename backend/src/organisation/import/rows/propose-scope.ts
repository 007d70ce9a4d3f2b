import type { Scope } from '../../../baseline/baseline';

const WORDS: readonly (readonly [RegExp, Exclude<Scope, 'kommunen'>])[] = [
  [/børn|\bunge|skole|dagtilbud/i, 'boern-og-unge'],
  [/social|sundhed|(?<!for)ældre|\bpleje/i, 'social-og-sundhed'],
  [/beskæftigelse|arbejdsmarked|jobcenter/i, 'arbejdsmarked'],
  [/\b(fælles)?stabe?(n|ene)?\b|direktionssekretariat/i, 'stabe'],
];

/** The part of the 2020 report that a forvaltning's name suggests; a proposal that HR can change. */
export function proposeScope(name: string): Exclude<Scope, 'kommunen'> | null {
  return WORDS.find(([words]) => words.test(name))?.[1] ?? null;
}
