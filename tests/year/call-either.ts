import { setTimeout as wait } from 'node:timers/promises';

export interface Reply {
  readonly status: number;
  // The bodies of a dozen calls.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly cookie: string | null;
}

const TIMEOUT_MILLISECONDS = 60_000;

/** Calls whichever instance answers, as a person does who tries again. Only a server in trouble is tried again. */
export async function callEither(
  urls: readonly string[],
  method: string,
  path: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const isForm = body instanceof FormData;
  const end = Date.now() + TIMEOUT_MILLISECONDS;
  for (let tries = 0; ; tries += 1) {
    try {
      const response = await fetch(`${urls[tries % urls.length]}${path}`, {
        method,
        headers: { ...(body && !isForm ? { 'content-type': 'application/json' } : {}), ...headers },
        ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
        signal: AbortSignal.timeout(20_000),
      });
      const text = await response.text();
      if (response.status < 500) {
        const isJson = response.headers.get('content-type')?.includes('json');
        return {
          status: response.status,
          body: isJson && text ? JSON.parse(text) : null,
          cookie: response.headers.get('set-cookie')?.split(';')[0] ?? null,
        };
      }
    } catch {
      // It is dead, or died over the call.
    }
    if (Date.now() > end) throw new Error(`${method} ${path} was answered by nobody`);
    await wait(100);
  }
}
