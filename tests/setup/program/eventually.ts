import { setTimeout as wait } from 'node:timers/promises';

/** In milliseconds. */
const TIMEOUT = 120_000;
const BETWEEN = 100;

/**
 * Looks again and again until a look passes, for what comes by itself. All that is expected of what
 * comes belongs into the look, as one fact may be there a moment before the next.
 * @returns what the look gives
 * @throws the last look's error, where none passes in time
 */
export async function eventually<Found>(look: () => Promise<Found>): Promise<Found> {
  const end = Date.now() + TIMEOUT;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(BETWEEN);
    }
  }
}
