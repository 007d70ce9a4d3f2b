import type { Fault } from '@ledelsespuls/contracts/bodies/problem';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import type { ProblemCode } from '@ledelsespuls/contracts/lists/problems';

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
