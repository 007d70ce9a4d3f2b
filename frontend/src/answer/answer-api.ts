import type { Survey, SubmittedResponse } from '../api/types';

/** Why the survey cannot be shown, or the answer not be taken. */
export class AnswerError extends Error {
  constructor(
    readonly code: string,
    readonly faults: readonly { readonly place: string; readonly message: string }[] = [],
    /** How long to wait before the next attempt, in seconds; 0 where nothing was said. */
    readonly retryAfter = 0,
  ) {
    super(code);
  }
}

/** Longer than a slow phone needs; a dead spot must not hold a call for ever. */
const PATIENCE_MS = 20_000;

/** So few calls need no client library. The token goes in a header and never in an address. */
async function call(path: string, token: string, init: RequestInit): Promise<unknown> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(path, {
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
    const { code, faults } = (body ?? {}) as { code?: string; faults?: AnswerError['faults'] };
    const retryAfter = Number(response.headers.get('Retry-After') ?? 0);
    if (code === 'too-many-attempts') throw new AnswerError(code, faults, retryAfter);
    // A server in trouble, or one that asks for time, is not a refusal: the same call may work later.
    if (response.status >= 500 || response.status === 429) throw new AnswerError('unreachable');
    throw new AnswerError(code ?? 'unreachable', faults);
  } catch (error) {
    // No network, no answer in time, or an answer from something else than the program.
    throw error instanceof AnswerError ? error : new AnswerError('unreachable');
  } finally {
    clearTimeout(timer);
  }
}

export async function fetchSurvey(token: string): Promise<Survey> {
  return (await call('/api/answer', token, { method: 'GET' })) as Survey;
}

/** A questionnaire such as `annual/2026.1`, for somebody in HR who is signed in. */
export async function fetchPreview(questionnaire: string): Promise<Survey> {
  return (await call(`/api/answer/preview/${questionnaire}`, '', { method: 'GET' })) as Survey;
}

/** Sent twice it is one answer, so it may be tried again after any failure. */
export async function sendResponse(token: string, response: SubmittedResponse): Promise<void> {
  await call('/api/answer', token, { method: 'PUT', body: JSON.stringify(response) });
}
