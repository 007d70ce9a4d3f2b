import { createServer } from 'node:net';

/** Below those that systems give to whoever asks for any, so that no line takes a port found here. */
const FIRST = 20_000;
/** Of each worker, so that two never look at the same. */
const RANGE = 1000;
const WORKERS = 10;

const worker = Number(process.env.JEST_WORKER_ID ?? 1) % WORKERS;
// Another run of the tests on this machine begins elsewhere.
let place = process.pid % RANGE;

/** A port that nothing listens on, given once. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < RANGE; tries += 1) {
    place = (place + 1) % RANGE;
    const port = FIRST + worker * RANGE + place;
    if (await isFree(port)) return port;
  }
  throw new Error('No port is free');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once('error', () => settle(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => settle(true)));
  });
}
