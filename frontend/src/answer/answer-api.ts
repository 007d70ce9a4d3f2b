import type { Survey, SubmittedResponse } from '../api/types';

/** Why the survey cannot be shown, or the answer not be taken. */
export class AnswerError extends Error {
  constructor(
    readonly code: string,
    readonly faults: readonly { readonly place: string; readonly message: string }[] = [],
  ) {
    super(code);
  }
}

/** Two calls need no client library. The token goes in a header and never in an address. */
async function call(token: string, init: RequestInit): Promise<unknown> {
  const response = await fetch('/api/answer', {
    ...init,
    cache: 'no-store',
    headers: {
      Authorization: `Bearer ${token}`,
      'Accept-Language': document.documentElement.lang,
      'Content-Type': 'application/json',
    },
  }).catch(() => {
    throw new AnswerError('unreachable');
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body;
  const { code, faults } = (body ?? {}) as { code?: string; faults?: AnswerError['faults'] };
  throw new AnswerError(code ?? 'unreachable', faults);
}

export async function fetchSurvey(token: string): Promise<Survey> {
  return (await call(token, { method: 'GET' })) as Survey;
}

export async function sendResponse(token: string, response: SubmittedResponse): Promise<void> {
  await call(token, { method: 'PUT', body: JSON.stringify(response) });
}
