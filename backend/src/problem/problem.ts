/** Every way in which a request can be refused, with its HTTP status. */
export const PROBLEM_STATUS = {
  'sign-in-link-unknown': 401,
  'sign-in-link-used': 410,
  'sign-in-link-expired': 410,
  'account-without-forvaltning': 422,
  'account-not-removed': 409,
  'not-signed-in': 401,
  'role-not-allowed': 403,
  'cross-site-request': 403,
  'request-invalid': 422,
  'body-unreadable': 400,
  'body-too-large': 413,
  'file-too-large': 413,
  'file-missing': 422,
  'page-not-found': 404,
  'import-unreadable': 422,
  'import-not-found': 404,
  'import-outdated': 409,
  'import-has-rejected-rows': 409,
  'import-already-committed': 409,
  'import-earlier': 409,
  'unit-not-found': 404,
  'organisation-changed': 409,
  'succession-not-found': 404,
  'succession-invalid': 422,
  'succession-decided': 409,
  'succession-frozen': 409,
  'questionnaire-not-found': 404,
  'round-not-found': 404,
  'round-name-taken': 409,
  'round-days-reversed': 422,
  'round-transition': 409,
  'round-without-leaders': 409,
  'round-not-open': 409,
  'round-closed': 410,
  'round-published': 410,
  'results-not-ready': 409,
  'links-already-fetched': 409,
  'mail-not-now': 409,
  'test-mail-not-sent': 502,
  'link-unknown': 401,
  'link-withdrawn': 410,
  'code-mistyped': 422,
  'code-unknown': 401,
  'too-many-attempts': 429,
  'response-invalid': 422,
  'merges-invalid': 422,
  'comment-not-found': 404,
  'comment-redactions': 422,
  'comments-pending': 409,
  'leader-left': 410,
  'answered-elsewhere': 412,
  'draft-changed': 409,
  'publication-not-found': 404,
  'subtheme-not-found': 404,
  'rounds-not-in-order': 422,
  'baseline-numbers-unreadable': 422,
  'series-not-found': 404,
  'series-name-taken': 409,
  'occurrence-not-found': 404,
  'occurrence-begun': 409,
  'occurrence-announced': 409,
  'occurrence-day-past': 422,
  'occurrence-day-closed': 422,
  'job-not-retried': 409,
  'job-interrupted': 503,
  'database-unavailable': 503,
  unexpected: 500,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** One thing that is wrong in what was sent: where, and what, in the user's language. */
export interface Fault {
  readonly place: string;
  readonly code: string;
  readonly message: string;
}

export type Language = 'da' | 'en';

/** Title and detail of refusals, in each language. */
export type ProblemTexts<Code extends ProblemCode = ProblemCode> = Readonly<
  Record<Code, Readonly<Record<Language, readonly [title: string, detail: string]>>>
>;

/** Faults are worded when the language of the reader is known. */
export type FaultsIn = (language: Language) => readonly Fault[];

interface ProblemDetails {
  /** Values for the text's `{{name}}` places. */
  readonly params?: Readonly<Record<string, string | number>>;
  readonly faults?: FaultsIn;
  /** When it may be tried again, in seconds from now. */
  readonly retryAfter?: number;
  /** The day that the refusal speaks of, as an ISO date. */
  readonly day?: string | null;
}

/** A refusal that the user can do something about. Texts are in `problem-texts.ts`. */
export class Problem extends Error {
  readonly params: Readonly<Record<string, string | number>>;
  readonly faults: FaultsIn | null;
  readonly retryAfter: number | null;
  readonly day: string | null;

  constructor(
    readonly code: ProblemCode,
    details: ProblemDetails = {},
  ) {
    super(code);
    this.params = details.params ?? {};
    this.faults = details.faults ?? null;
    this.retryAfter = details.retryAfter ?? null;
    this.day = details.day ?? null;
  }
}
