import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import './ui/theme.css';
import './i18n/i18n';
import { ProblemError } from './api/client';
import { rememberedLanguage, rememberLanguage } from './i18n/language';
import { router } from './routes';

rememberLanguage(rememberedLanguage());

const queries = new QueryClient({
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
