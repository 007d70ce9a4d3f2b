import type { Counted, Notice, Survey } from '../../api/types';
import type { PendingResponse } from './pending-response';
import { noteServerTime } from './server-clock';

interface Refusal {
  readonly code: string;
  readonly faults: readonly { readonly place: string; readonly message: string }[];
  /** The day that the refusal speaks of, as an ISO date. */
  readonly day: string | null;
  /** How long to wait before the next attempt, in seconds; 0 where nothing was said. */
  readonly retryAfter: number;
}

/** Why the survey cannot be shown, or the answer not be taken. */
export class AnswerError extends Error implements Refusal {
  readonly code: string;
  readonly faults: Refusal['faults'];
  readonly day: string | null;
  readonly retryAfter: number;

  constructor(refusal: Partial<Refusal> = {}) {
    const { code = 'unreachable', faults = [], day = null, retryAfter = 0 } = refusal;
    super(code);
    this.code = code;
    this.faults = faults;
    this.day = day;
    this.retryAfter = retryAfter;
  }
}

/** Longer than a slow phone needs; a dead spot must not hold a call for ever. */
const TIMEOUT_MS = 20_000;

/**
 * A few calls need no client library. The token goes in a header and never in an address.
 *
 * @throws AnswerError `unreachable` where the same call may work later, else the refusal's own
 */
export async function call<Content>(
  token: string,
  path: string,
  init: RequestInit & { readonly headers?: Readonly<Record<string, string>> },
  read: (response: Response) => Promise<Content>,
): Promise<Content> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(path, {
      ...init,
      cache: 'no-store',
      signal: timeout.signal,
      headers: {
        Authorization: `Bearer ${token}`,
        'Accept-Language': document.documentElement.lang,
        'Content-Type': 'application/json',
        ...init.headers,
      },
    });
    noteServerTime(response.headers.get('Date'));
    if (response.ok) return await read(response);
    const refusal = (await response.json()) as Partial<Refusal>;
    if (refusal.code === 'too-many-attempts') {
      throw new AnswerError({
        ...refusal,
        retryAfter: Number(response.headers.get('Retry-After')),
      });
    }
    // A server in trouble, or one that asks for time, is not a refusal: the same call may work later.
    if (response.status >= 500 || response.status === 429) throw new AnswerError();
    throw new AnswerError(refusal);
  } catch (error) {
    // No network, no answer in time, or an answer from something else than the program.
    throw error instanceof AnswerError ? error : new AnswerError();
  } finally {
    clearTimeout(timer);
  }
}

/** The header of what the device made; none where it has made none. */
export function codeHeader(code: string | null | undefined): Record<string, string> {
  return code ? { 'Recovery-Code': code } : {};
}

export function fetchSurvey(token: string, code: string | null): Promise<Survey> {
  const init = { method: 'GET', headers: codeHeader(code) };
  return call(token, '/api/answer', init, (response) => response.json());
}

/** A questionnaire such as `annual/2026.1`, for somebody in HR who is signed in. */
export function fetchPreview(questionnaire: string): Promise<Survey> {
  const path = `/api/answer/preview/${questionnaire}`;
  return call('', path, { method: 'GET' }, (response) => response.json());
}

/** Sent twice it is one answer, so it may be tried again after any failure. */
export async function sendResponse(
  token: string,
  { response, name, replaces, code }: PendingResponse,
): Promise<void> {
  const replaced = replaces.map((one) => `"${one}"`).join(', ');
  const headers = {
    'Idempotency-Key': name,
    ...codeHeader(code),
    ...(replaced === '' ? {} : { 'If-Match': replaced }),
  };
  const init = { method: 'PUT', headers, body: JSON.stringify(response) };
  await call(token, '/api/answer', init, (receipt) => receipt.json());
}

/** Hashes of what a closed round counted, one after the other; null where it keeps none. */
export async function fetchCounted(token: string): Promise<Uint8Array | null> {
  const init = { method: 'GET' };
  const { hashes } = await call<Counted>(token, '/api/answer/counted', init, (list) => list.json());
  return hashes === null ? null : Uint8Array.from(atob(hashes), (letter) => letter.charCodeAt(0));
}

/** The days of the round as a calendar file. */
export function fetchCalendar(token: string): Promise<Blob> {
  return call(token, '/api/answer/calendar', { method: 'GET' }, (response) => response.blob());
}

/** Signs the holder of the link in to the published results, without saying who it is. */
export function openOwnResults(token: string): Promise<void> {
  return call(token, '/api/answer/results', { method: 'POST' }, () => Promise.resolve());
}

/** Says that the leader has begun, so that HR sees how many have; nobody waits for it. */
export function noteStart(token: string): void {
  const nothing = () => Promise.resolve();
  void call(token, '/api/answer/start', { method: 'POST' }, nothing).catch(() => undefined);
}

/** Says that the holder of the link is no leader any more, or takes that back. */
export function sayNotLeader(token: string, notLeader: boolean): Promise<void> {
  const method = notLeader ? 'POST' : 'DELETE';
  return call(token, '/api/answer/not-leader', { method }, () => Promise.resolve());
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
