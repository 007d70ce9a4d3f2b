import type { PlaceWord, WordReading } from '@ledelsespuls/contracts/bodies/baseline/elicitation';

/** Why the words cannot be had, or what was said not be kept: a refusal's code, or `unreachable`. */
export class WordsError extends Error {
  constructor(readonly code: string = 'unreachable') {
    super(code);
  }
}

/** Longer than a slow phone needs; a dead spot must not hold a call for ever. */
const TIMEOUT_MS = 20_000;

/** The token goes in a header and never in an address. */
async function call(token: string, path: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(path, {
      ...init,
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    });
    if (response.ok) return response;
    if (response.status >= 500) throw new WordsError();
    throw new WordsError(((await response.json()) as { code: string }).code);
  } catch (error) {
    // No network, no answer in time, or an answer from something else than the program.
    throw error instanceof WordsError ? error : new WordsError();
  }
}

export async function fetchReading(token: string): Promise<WordReading> {
  return (await (await call(token, '/api/words', { method: 'GET' })).json()) as WordReading;
}

/** Sent twice it is one answer. */
export async function sendWord(token: string, page: number, said: PlaceWord): Promise<void> {
  await call(token, `/api/words/${page}`, { method: 'PUT', body: JSON.stringify(said) });
}
