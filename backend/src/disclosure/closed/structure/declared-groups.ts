/** The groups that a round's figures may be cut by, before anybody is counted. */
export interface DeclaredGroups {
  /** Kommune (without a parent), forvaltninger and what lies below them. */
  readonly units: readonly DeclaredUnit[];
  /** Cuts across the units, such as ledelseslag or a background question: nobody is in two groups of one cut. */
  readonly cuts: readonly { readonly key: string; readonly groupKeys: readonly string[] }[];
}

export interface DeclaredUnit {
  readonly key: string;
  readonly parentKey: string | null;
  /** Set where the unit stands for several together: their keys. */
  readonly pools?: readonly string[];
}

/** The keys of all groups that one person counts in, in any order. */
export type Membership = readonly string[];
