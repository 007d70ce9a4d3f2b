import { createBrowserRouter, redirect } from 'react-router';
import { RequireRole } from './access/require-role';
import { SignInPage } from './access/sign-in-page';
import { meetingRoutes, resultsRoutes } from './results/routes';
import { AccessibilityPage } from './ui/accessibility-page';
import { BareFrame } from './ui/bare-frame';
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
        children: [{ errorElement: <CrashPage />, children: [resultsRoutes] }],
      },
      {
        element: <BareFrame />,
        children: [{ errorElement: <CrashPage />, children: [meetingRoutes] }],
      },
      { element: <Layout />, children: [{ errorElement: <CrashPage />, children: pages }] },
    ],
  },
]);
