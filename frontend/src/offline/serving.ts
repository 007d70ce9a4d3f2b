/** How the worker serves a request: from the network first, from what it holds first, or not at all. */
export type Serving = 'network-first' | 'kept-first' | 'untouched';

interface Asked {
  readonly method: string;
  readonly mode: string;
  /** The path of the address; an address of another site is never the worker's. */
  readonly path: string;
}

/**
 * The page itself and the notice come from the network where there is one, so that a new version is
 * met at once. Program files are named by their content. All else, and above all what is about
 * somebody, goes past the worker.
 */
export function servingOf({ method, mode, path }: Asked, files: readonly string[]): Serving {
  if (method !== 'GET') return 'untouched';
  if (mode === 'navigate') return /^\/svar(\/|$)/.test(path) ? 'network-first' : 'untouched';
  if (path === '/api/notice') return 'network-first';
  return files.includes(path) ? 'kept-first' : 'untouched';
}
