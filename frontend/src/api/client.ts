import createClient, { type Middleware } from 'openapi-fetch';
import type { Answered, PathOf, Sending } from '@ledelsespuls/contracts/operations/calls';
import type { Method } from '@ledelsespuls/contracts/operations/operations';
import type { Problem as ProblemBody } from '@ledelsespuls/contracts/bodies/problem';

export type { ProblemBody };

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

const client = createClient<Record<never, never>>({ baseUrl: '/' });
client.use(language);

/** How a body is sent that is no JSON, such as a form with a file. */
interface Serialised {
  readonly bodySerializer?: () => FormData;
}

type Api = {
  readonly [One in Method]: <Path extends PathOf<One>>(
    path: Path,
    ...sending: Record<never, never> extends Sending<One, Path>
      ? [sent?: Sending<One, Path> & Serialised]
      : [sent: Sending<One, Path> & Serialised]
  ) => Promise<{ readonly data?: Answered<One, Path> }>;
};

/** The API, typed by the contract's table of operations. What the server refuses is thrown. */
export const api = client as unknown as Api;

/** The body of an answer that was not refused. */
export async function bodyOf<Body>(answer: Promise<{ data?: Body }>): Promise<Body> {
  return (await answer).data as Body;
}
