import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import './ui/theme.css';
import './i18n/i18n';
import { ProblemError } from './api/client';
import { sessionQuery } from './api/queries';
import { LANGUAGES, rememberedLanguage, rememberLanguage } from './i18n/language';
import { router } from './routes';

rememberLanguage(rememberedLanguage(LANGUAGES));

const [SESSION] = sessionQuery.queryKey;

const queries = new QueryClient({
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

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
