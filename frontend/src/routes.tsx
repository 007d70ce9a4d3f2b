import { createBrowserRouter, redirect, type LoaderFunctionArgs } from 'react-router';
import { RequireRole } from './access/require-role';
import { SignInPage } from './access/sign-in-page';
import { resultsQuery } from './api/queries';
import { queries } from './api/query-client';
import { AccessibilityPage } from './ui/accessibility-page';
import { CrashPage } from './ui/crash-page';
import { Layout } from './ui/layout';
import { LoadingProgram } from './ui/loading-program';
import { NotFoundPage } from './ui/not-found-page';

/** HR's pages. */
const manage = [
  {
    index: true,
    lazy: async () => ({
      Component: (await import('./manage/dashboard/dashboard-page')).DashboardPage,
    }),
  },
  {
    path: 'kalender',
    lazy: async () => ({
      Component: (await import('./manage/series/calendar/calendar-page')).CalendarPage,
    }),
  },
  {
    path: 'kalender/:id',
    lazy: async () => ({
      Component: (await import('./manage/series/occurrence-page')).OccurrencePage,
    }),
  },
  {
    path: 'serier/:id',
    lazy: async () => ({
      Component: (await import('./manage/series/series-page')).SeriesPage,
    }),
  },
  {
    path: 'opgaver',
    lazy: async () => ({ Component: (await import('./manage/jobs/jobs-page')).JobsPage }),
  },
  {
    path: 'maalinger',
    lazy: async () => ({ Component: (await import('./manage/rounds/rounds-page')).RoundsPage }),
  },
  {
    path: 'maalinger/:key',
    lazy: async () => ({ Component: (await import('./manage/rounds/round-page')).RoundPage }),
  },
  {
    path: 'maalinger/:key/kommentarer',
    lazy: async () => ({ Component: (await import('./manage/review/comments-page')).CommentsPage }),
  },
  {
    path: 'maalinger/:key/mails',
    lazy: async () => ({ Component: (await import('./manage/mail/mail-page')).MailPage }),
  },
  {
    path: 'post',
    lazy: async () => ({
      Component: (await import('./manage/mail/caught-mails-page')).CaughtMailsPage,
    }),
  },
  {
    path: 'post/:id',
    lazy: async () => ({
      Component: (await import('./manage/mail/caught-mails-page')).CaughtMailPage,
    }),
  },
  {
    path: 'organisation',
    lazy: async () => ({
      Component: (await import('./manage/organisation/organisation-page')).OrganisationPage,
    }),
  },
  {
    path: 'spoergeskemaer',
    lazy: async () => ({
      Component: (await import('./manage/questionnaires/questionnaires-page')).QuestionnairesPage,
    }),
  },
  {
    path: 'spoergeskemaer/:kind/:version',
    lazy: async () => ({
      Component: (await import('./manage/questionnaires/questionnaire-page')).QuestionnairePage,
    }),
  },
  {
    path: 'adgang',
    lazy: async () => ({ Component: (await import('./manage/access/accounts-page')).AccountsPage }),
  },
  {
    path: 'tal-fra-2020',
    lazy: async () => ({
      Component: (await import('./manage/questionnaires/baseline/baseline-page')).BaselinePage,
    }),
  },
];

/** The review of the coding of 2020, which the directorate takes part in. */
const coding = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('./manage/coding/coding-page')).CodingPage }),
  },
  {
    path: 'rettelser',
    lazy: async () => ({
      Component: (await import('./manage/coding/corrections/corrections-page')).CorrectionsPage,
    }),
  },
  {
    path: ':batch',
    lazy: async () => ({
      Component: (await import('./manage/coding/batch/batch-page')).BatchPage,
    }),
  },
];

/** What the report's words stand for, whose outcome the directorate sees. */
const words = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('./manage/elicitation/words-page')).WordsPage }),
  },
];

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

/** Results, in a frame of their own. */
const results = {
  element: <RequireRole roles={['hr', 'directorate', 'forvaltningschef', 'leader']} />,
  children: [
    {
      path: '/resultater',
      loader: overview,
      lazy: async () => ({
        Component: (await import('./results/overview/overview-page')).OverviewPage,
      }),
    },
    {
      path: '/resultater/alle-tal',
      loader: prefetchResults,
      lazy: async () => ({
        Component: (await import('./results/figures/figures-page')).FiguresPage,
      }),
    },
    {
      path: '/resultater/forvaltninger',
      loader: prefetchResults,
      lazy: async () => ({
        Component: (await import('./results/heatmap/heatmap-page')).HeatmapPage,
      }),
    },
    {
      path: '/resultater/siden-2020',
      loader: prefetchResults,
      lazy: async () => ({
        Component: (await import('./results/findings/findings-page')).FindingsPage,
      }),
    },
    {
      path: '/resultater/sammenlign',
      loader: prefetchResults,
      lazy: async () => ({
        Component: (await import('./results/compare/compare-page')).ComparePage,
      }),
    },
    {
      path: '/metode',
      lazy: async () => ({
        Component: (await import('./results/method/method-page')).MethodPage,
      }),
    },
    {
      path: '/resultater/:slug',
      loader: prefetchResults,
      lazy: async () => ({
        Component: (await import('./results/subtheme/subtheme-page')).SubthemePage,
      }),
    },
  ],
};

const pages = [
  { path: '/', loader: () => redirect('/resultater') },
  { path: '/ind', element: <SignInPage /> },
  { path: '/tilgaengelighed', element: <AccessibilityPage /> },
  {
    path: '/hentede-links',
    element: <RequireRole roles={['hr', 'directorate']} />,
    children: [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('./manage/access/link-downloads-page')).LinkDownloadsPage,
        }),
      },
    ],
  },
  {
    path: '/styring/kodning',
    element: <RequireRole roles={['hr', 'directorate']} />,
    children: [
      {
        lazy: async () => ({ Component: (await import('./manage/manage-layout')).ManageLayout }),
        children: [{ errorElement: <CrashPage />, children: coding }],
      },
    ],
  },
  {
    path: '/styring/ord',
    element: <RequireRole roles={['hr', 'directorate']} />,
    children: [
      {
        lazy: async () => ({ Component: (await import('./manage/manage-layout')).ManageLayout }),
        children: [{ errorElement: <CrashPage />, children: words }],
      },
    ],
  },
  {
    path: '/styring',
    element: <RequireRole roles={['hr']} />,
    children: [
      {
        lazy: async () => ({ Component: (await import('./manage/manage-layout')).ManageLayout }),
        children: [{ errorElement: <CrashPage />, children: manage }],
      },
    ],
  },
  { path: '*', element: <NotFoundPage /> },
];

/** Every address of the program. What only some need is fetched when they go there. */
export const router = createBrowserRouter([
  {
    HydrateFallback: LoadingProgram,
    errorElement: (
      <main className="page">
        <CrashPage />
      </main>
    ),
    children: [
      {
        lazy: async () => ({
          Component: (await import('./results/frame/results-layout')).ResultsLayout,
        }),
        children: [{ errorElement: <CrashPage />, children: [results] }],
      },
      { element: <Layout />, children: [{ errorElement: <CrashPage />, children: pages }] },
    ],
  },
]);
