import { servingOf } from './serving';

/** Filled in by the build: the files of the leader's page, and a name that changes with them. */
declare const __SVAR_BUILD__: { readonly name: string; readonly files: readonly string[] };

interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  addEventListener(name: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: RequestEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

const { name, files } = __SVAR_BUILD__;
const PAGE = '/svar';
const NOTICE = '/api/notice';
/** How long the network may take before what is held is shown. */
const TIMEOUT_MS = 5000;
const worker = self as unknown as Worker;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(name)
      .then((held) =>
        held.addAll(
          [PAGE, NOTICE, ...files].map((path) => new Request(path, { cache: 'no-cache' })),
        ),
      )
      // The next opening of the page has the new version, without a second one.
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(removeOlder().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  const asked = { method: request.method, mode: request.mode, path: pathname };
  const serving = servingOf(asked, files);
  if (serving === 'untouched') return;
  const path = request.mode === 'navigate' ? PAGE : pathname;
  event.respondWith(
    serving === 'kept-first'
      ? heldAt(path).then((held) => held ?? fetch(request))
      : fromNetwork(request, path),
  );
});

async function removeOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((other) => other.startsWith('svar-') && other !== name);
  await Promise.all(older.map((other) => caches.delete(other)));
}

async function heldAt(path: string): Promise<Response | undefined> {
  return (await caches.open(name)).match(path);
}

/** The network's answer, or what is held where there is none, a broken one, or none in time. */
async function fromNetwork(request: Request, path: string): Promise<Response> {
  try {
    const answer = await Promise.race([fetch(request), timeoutError()]);
    if (answer.status >= 500) return (await heldAt(path)) ?? answer;
    if (path === NOTICE && answer.ok) await (await caches.open(name)).put(path, answer.clone());
    return answer;
  } catch (error) {
    const held = await heldAt(path);
    if (held) return held;
    throw error;
  }
}

/** The request for a page takes no signal, so it is left to itself. */
function timeoutError(): Promise<never> {
  return new Promise((_, fail) => {
    setTimeout(() => fail(new Error('No answer in time')), TIMEOUT_MS);
  });
}
