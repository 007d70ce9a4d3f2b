import type { Notice, Survey, SubmittedResponse } from '../api/types';

/** Why the survey cannot be shown, or the answer not be taken. */
export class AnswerError extends Error {
  constructor(
    readonly code: string,
    readonly faults: readonly { readonly place: string; readonly message: string }[] = [],
  ) {
    super(code);
  }
}

/** Longer than a slow phone needs; a dead spot must not hold a call for ever. */
const PATIENCE_MS = 20_000;

/** Two calls need no client library. The token goes in a header and never in an address. */
async function call(token: string, init: RequestInit): Promise<unknown> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch('/api/answer', {
      ...init,
      cache: 'no-store',
      signal: patience.signal,
      headers: {
        Authorization: `Bearer ${token}`,
        'Accept-Language': document.documentElement.lang,
        'Content-Type': 'application/json',
      },
    });
    const body: unknown = await response.json();
    if (response.ok) return body;
    // A server in trouble, or one that asks for time, is not a refusal: the same call may work later.
    if (response.status >= 500 || response.status === 429) throw new AnswerError('unreachable');
    const { code, faults } = (body ?? {}) as { code?: string; faults?: AnswerError['faults'] };
    throw new AnswerError(code ?? 'unreachable', faults);
  } catch (error) {
    // No network, no answer in time, or an answer from something else than the program.
    throw error instanceof AnswerError ? error : new AnswerError('unreachable');
  } finally {
    clearTimeout(timer);
  }
}

export async function fetchSurvey(token: string): Promise<Survey> {
  return (await call(token, { method: 'GET' })) as Survey;
}

/** Sent twice it is one answer, so it may be tried again after any failure. */
export async function sendResponse(token: string, response: SubmittedResponse): Promise<void> {
  await call(token, { method: 'PUT', body: JSON.stringify(response) });
}

/** Null where it cannot be had: nobody is kept from answering for want of it. */
export async function fetchNotice(): Promise<Notice | null> {
  try {
    const response = await fetch('/api/notice');
    return response.ok ? ((await response.json()) as Notice) : null;
  } catch {
    return null;
  }
}
