/** The four groups of leaders that the report of 2020 tells apart. */
export const BASELINE_SCOPES = [
  'boern-og-unge',
  'social-og-sundhed',
  'arbejdsmarked',
  'stabe',
] as const;
export type BaselineScope = (typeof BASELINE_SCOPES)[number];

/** Whom a finding or a figure of 2020 speaks of: all, or one of the groups. */
export const SCOPES = ['kommunen', ...BASELINE_SCOPES] as const;
export type Scope = (typeof SCOPES)[number];
