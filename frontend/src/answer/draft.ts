import type { SubmittedResponse } from '../api/types';

/** The form while it is filled in: a radio's value is text, and an empty text is no answer. */
export interface Draft {
  readonly answers: Record<string, string>;
  readonly background: Record<string, string>;
  readonly comments: Record<string, string>;
}

export const EMPTY_DRAFT: Draft = { answers: {}, background: {}, comments: {} };

/** The draft as it is sent: what is not answered is not there. */
export function toResponse({ answers, background, comments }: Draft): SubmittedResponse {
  const given = filled(answers).map(([key, value]) => [key, toAnswer(value)]);
  return {
    answers: Object.fromEntries(given) as SubmittedResponse['answers'],
    background: Object.fromEntries(filled(background)),
    comments: Object.fromEntries(filled(comments)),
  };
}

function filled(fields: Record<string, string>): [string, string][] {
  return Object.entries(fields).filter(
    ([, value]) => typeof value === 'string' && value.trim() !== '',
  );
}

function toAnswer(value: string): number | string {
  return /^[1-5]$/.test(value) ? Number(value) : value;
}
