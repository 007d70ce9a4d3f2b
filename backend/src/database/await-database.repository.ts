import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

/** In milliseconds. */
const BETWEEN = 500;
const A_MINUTE = 60_000;

/**
 * What a database answers that is not there yet: no server or no name for it, or a server that is
 * starting, recovering or shutting down.
 */
const NOT_YET = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '57P03',
  '57P01',
];

/**
 * Waits until the database takes connections, as a machine that comes up may start the program
 * before PostgreSQL, and PostgreSQL recovers for a while after it was killed.
 * @param onWait called once, where there is something to wait for
 * @param timeout in milliseconds
 * @throws Error the last answer, where the database does not come in time; any other fault at once
 */
export async function awaitDatabase(
  url: string,
  onWait: () => void,
  timeout = A_MINUTE,
): Promise<void> {
  const end = Date.now() + timeout;
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await connectOnce(url);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined || !NOT_YET.includes(code) || Date.now() > end) throw error;
      if (isFirst) onWait();
    }
    await wait(BETWEEN);
  }
}

async function connectOnce(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  // A server that goes away while it is left again is no matter here.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } finally {
    await client.end().catch(() => undefined);
  }
}
