/** Where the coded findings come from, and how far they can be trusted; see `provenance.yaml`. */
export interface Provenance {
  readonly source: {
    readonly title: string;
    readonly kind: string;
    /** Leaders who were interviewed, of all that there were. */
    readonly interviewed: number;
    readonly leaders: number;
    readonly missing: string;
    readonly interviewer: string;
    readonly positives: string;
    readonly voices: string;
  };
  readonly coded: {
    readonly results: string;
    readonly summary: string;
    readonly findings: number;
    readonly recommendations: number;
    readonly subthemes: string;
    /** What was changed after the two codings that the agreement is of. */
    readonly revised: string;
    readonly summaries: string;
  };
  /** How far two separate codings of the same text agreed. */
  readonly agreement: {
    readonly codings: number;
    readonly method: string;
    /** Findings that both had, and that only one had. */
    readonly matched: number;
    readonly onlyInOne: number;
    /** Cohen's kappa over the matched findings, by field. */
    readonly kappa: Readonly<Record<'subtheme' | 'quantifier' | 'direction' | 'scope', number>>;
    readonly caveat: string;
  };
  readonly review: string;
  readonly verification: string;
}
