import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './client';
import { sessionQuery } from './queries';

const [SESSION] = sessionQuery.queryKey;

/** What the program knows of the server. */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    // A session that has run out is asked for again, and its refusal leads to the sign-in page.
    onError: (error, { queryKey }) => {
      const hasRunOut = error instanceof ProblemError && error.problem.code === 'not-signed-in';
      if (hasRunOut && queryKey[0] !== SESSION) {
        void queries.resetQueries({ queryKey: sessionQuery.queryKey });
      }
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // A refusal stays a refusal; only a lost connection is worth another try.
      retry: (count, error) => !(error instanceof ProblemError) && count < 2,
    },
  },
});
