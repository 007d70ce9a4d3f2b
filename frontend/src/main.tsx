import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import 'virtual:look.css';
import './ui/base/base.css';
import './i18n/i18n';
import { sessionQuery } from './api/queries';
import { queries } from './api/query-client';
import { LANGUAGES, rememberedLanguage, rememberLanguage } from './i18n/language';
import { router } from './routes';

rememberLanguage(rememberedLanguage(LANGUAGES));

// Asked for while the page's program is still on its way.
void queries.prefetchQuery({ ...sessionQuery, retry: false });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
