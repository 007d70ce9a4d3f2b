import { redirect, type LoaderFunctionArgs } from 'react-router';
import { RequireRole } from '../access/require-role';
import { resultsQuery } from '../api/queries';
import { queries } from '../api/query-client';

/** Asks for the results while the page that shows them is still on its way. */
function prefetchResults({ request }: LoaderFunctionArgs): null {
  const round = new URL(request.url).searchParams.get('runde');
  void queries.prefetchQuery(resultsQuery(round));
  return null;
}

/** Where the forvaltninger stood side by side before they had a page of their own. */
function overview(args: LoaderFunctionArgs): null | Response {
  const { search } = new URL(args.request.url);
  const params = new URLSearchParams(search);
  if (params.get('vis') !== 'alle') return prefetchResults(args);
  params.delete('vis');
  return redirect(`/resultater/forvaltninger?${params.toString()}`);
}

/** For a room full of people, with nothing around it. */
export const meetingRoutes = {
  path: '/resultater/moede',
  loader: prefetchResults,
  element: <RequireRole roles={['hr', 'directorate', 'forvaltningschef', 'leader']} />,
  children: [
    {
      index: true,
      lazy: async () => ({
        Component: (await import('./meeting/meeting-page')).MeetingPage,
      }),
    },
  ],
};

/** Results, in a frame of their own. */
export const resultsRoutes = {
  element: <RequireRole roles={['hr', 'directorate', 'forvaltningschef', 'leader']} />,
  children: [
    {
      path: '/resultater',
      loader: overview,
      lazy: async () => ({
        Component: (await import('./overview/overview-page')).OverviewPage,
      }),
    },
    {
      path: '/resultater/alle-tal',
      loader: prefetchResults,
      lazy: async () => ({
        Component: (await import('./figures/figures-page')).FiguresPage,
      }),
    },
    {
      path: '/resultater/forvaltninger',
      loader: prefetchResults,
      lazy: async () => ({
        Component: (await import('./heatmap/heatmap-page')).HeatmapPage,
      }),
    },
    {
      path: '/resultater/siden-2020',
      loader: prefetchResults,
      lazy: async () => ({
        Component: (await import('./findings/findings-page')).FindingsPage,
      }),
    },
    {
      path: '/resultater/sammenlign',
      loader: prefetchResults,
      lazy: async () => ({
        Component: (await import('./compare/compare-page')).ComparePage,
      }),
    },
    {
      path: '/metode',
      lazy: async () => ({
        Component: (await import('./method/method-page')).MethodPage,
      }),
    },
    {
      path: '/resultater/:slug',
      loader: prefetchResults,
      lazy: async () => ({
        Component: (await import('./subtheme/subtheme-page')).SubthemePage,
      }),
    },
  ],
};
