import createClient, { type Middleware } from 'openapi-fetch';
import type { Paths } from '@ledelsespuls/contracts/operations/paths';
import type { components, paths } from './schema.gen';

export type ProblemBody = components['schemas']['ProblemDto'];

/** A refusal by the server, worded for the reader. */
export class ProblemError extends Error {
  constructor(readonly problem: ProblemBody) {
    super(problem.detail);
  }
}

/** The server could not be reached, or answered with something else than it promises. */
export class UnreachableError extends Error {}

/** A file to be sent has changed or gone since it was chosen. */
export class UnreadableFileError extends Error {}

const language: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang || 'da');
  },
  async onResponse({ response }) {
    if (response.ok) return;
    const isProblem = response.headers.get('Content-Type')?.includes('problem+json');
    if (!isProblem) throw new UnreachableError();
    throw new ProblemError((await response.json()) as ProblemBody);
  },
  onError() {
    return new UnreachableError();
  },
};

type ContractPaths = {
  [Path in keyof paths | keyof Paths]: (Path extends keyof paths
    ? Omit<paths[Path], Path extends keyof Paths ? keyof Paths[Path] : never>
    : unknown) &
    (Path extends keyof Paths ? Paths[Path] : unknown);
};

/** The API, typed by its own document. What the server refuses is thrown. */
export const api = createClient<ContractPaths>({ baseUrl: '/' });
api.use(language);

/** The body of an answer that was not refused. */
export async function bodyOf<Body>(answer: Promise<{ data?: Body }>): Promise<Body> {
  return (await answer).data as Body;
}
