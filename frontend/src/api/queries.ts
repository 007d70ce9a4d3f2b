import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import type { Occasion } from '@ledelsespuls/contracts/lists/rounds/occasions';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => bodyOf(api.GET('/api/session')),
});

export const noticeQuery = queryOptions({
  queryKey: ['notice'],
  queryFn: () => bodyOf(api.GET('/api/notice')),
});

/** All that readers see of what is published, of whichever round. */
export const anyResults = { queryKey: ['results'] } as const;

/** Null asks for the newest round. */
export const resultsQuery = (round: string | null) =>
  queryOptions({
    queryKey: ['results', round],
    queryFn: () =>
      bodyOf(api.GET('/api/results', { params: { query: round === null ? {} : { round } } })),
  });

export const subthemeQuery = (roundKey: string, slug: string) =>
  queryOptions({
    queryKey: ['results', roundKey, 'subtheme', slug],
    queryFn: () =>
      bodyOf(
        api.GET('/api/publications/{roundKey}/subthemes/{slug}', {
          params: { path: { roundKey, slug } },
        }),
      ),
  });

export const publishedCommentsQuery = (roundKey: string, questionKey: string) =>
  queryOptions({
    queryKey: ['results', roundKey, 'comments', questionKey],
    queryFn: () =>
      bodyOf(
        api.GET('/api/publications/{roundKey}/comments/{questionKey}', {
          params: { path: { roundKey, questionKey } },
        }),
      ),
  });

/** What has become of all that the report of 2020 says of what a round asked. */
export const findingsQuery = (roundKey: string) =>
  queryOptions({
    queryKey: ['results', roundKey, 'since-2020'],
    queryFn: () =>
      bodyOf(
        api.GET('/api/publications/{roundKey}/since-2020', { params: { path: { roundKey } } }),
      ),
  });

export const changesQuery = (roundKey: string, since: string) =>
  queryOptions({
    queryKey: ['results', roundKey, 'changes', since],
    queryFn: () =>
      bodyOf(
        api.GET('/api/publications/{roundKey}/changes/{since}', {
          params: { path: { roundKey, since } },
        }),
      ),
  });

/** A round beside 2020 with bands that hold those who were not interviewed too. */
export const allLeadersQuery = (roundKey: string) =>
  queryOptions({
    queryKey: ['results', roundKey, 'all-leaders'],
    queryFn: () =>
      bodyOf(
        api.GET('/api/publications/{roundKey}/baseline-comparison', {
          params: { path: { roundKey }, query: { leaders: 'all' } },
        }),
      ),
  });

export const methodQuery = queryOptions({
  queryKey: ['method'],
  queryFn: () => bodyOf(api.GET('/api/method')),
});

export const roundsQuery = queryOptions({
  queryKey: ['rounds'],
  queryFn: () => bodyOf(api.GET('/api/rounds')),
});

export const roundQuery = (key: string) =>
  queryOptions({
    queryKey: ['rounds', key],
    queryFn: () => bodyOf(api.GET('/api/rounds/{key}', { params: { path: { key } } })),
  });

export const boxQuery = (key: string) =>
  queryOptions({
    queryKey: ['rounds', key, 'box'],
    queryFn: () => bodyOf(api.GET('/api/rounds/{key}/box', { params: { path: { key } } })),
  });

export const participationQuery = (key: string) =>
  queryOptions({
    queryKey: ['rounds', key, 'participation'],
    queryFn: () =>
      bodyOf(api.GET('/api/rounds/{key}/participation', { params: { path: { key } } })),
    // Leaders answer while one looks.
    refetchInterval: 30_000,
  });

export const mailReportQuery = (key: string) =>
  queryOptions({
    queryKey: ['rounds', key, 'mail'],
    queryFn: () => bodyOf(api.GET('/api/rounds/{key}/mail', { params: { path: { key } } })),
    // Mails go out while one looks.
    refetchInterval: 5_000,
  });

export const mailPreviewQuery = (key: string, occasion: Occasion) =>
  queryOptions({
    queryKey: ['rounds', key, 'mail', occasion],
    queryFn: () =>
      bodyOf(
        api.GET('/api/rounds/{key}/mail/{occasion}/preview', {
          params: { path: { key, occasion } },
        }),
      ),
  });

export const caughtMailsQuery = queryOptions({
  queryKey: ['caught-mails'],
  queryFn: () => bodyOf(api.GET('/api/caught-mails')),
  refetchInterval: 5_000,
});

export const caughtMailQuery = (id: string) =>
  queryOptions({
    queryKey: ['caught-mails', id],
    queryFn: () => bodyOf(api.GET('/api/caught-mails/{id}', { params: { path: { id } } })),
  });

export const publicationPreviewQuery = (key: string) =>
  queryOptions({
    queryKey: ['rounds', key, 'publication-preview'],
    queryFn: () =>
      bodyOf(api.GET('/api/rounds/{key}/publication-preview', { params: { path: { key } } })),
  });

export const publicationProgressQuery = (key: string) =>
  queryOptions({
    queryKey: ['rounds', key, 'publication-progress'],
    queryFn: () =>
      bodyOf(api.GET('/api/rounds/{key}/publication-progress', { params: { path: { key } } })),
  });

export const commentsQuery = (key: string) =>
  queryOptions({
    queryKey: ['rounds', key, 'comments'],
    queryFn: () => bodyOf(api.GET('/api/rounds/{key}/comments', { params: { path: { key } } })),
  });

export const reviewProgressQuery = (key: string) =>
  queryOptions({
    queryKey: ['rounds', key, 'comments', 'progress'],
    queryFn: () =>
      bodyOf(api.GET('/api/rounds/{key}/comments/progress', { params: { path: { key } } })),
  });

export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: () => bodyOf(api.GET('/api/organisation')),
});

export const successionsQuery = queryOptions({
  queryKey: ['organisation', 'successions'],
  queryFn: () => bodyOf(api.GET('/api/organisation/successions')),
});

export const questionnairesQuery = queryOptions({
  queryKey: ['questionnaires'],
  queryFn: () => bodyOf(api.GET('/api/questionnaires')),
});

export const questionnaireQuery = (kind: string, version: string) =>
  queryOptions({
    queryKey: ['questionnaires', kind, version],
    queryFn: () =>
      bodyOf(
        api.GET('/api/questionnaires/{kind}/{version}', { params: { path: { kind, version } } }),
      ),
  });

export const linkDownloadsQuery = queryOptions({
  queryKey: ['link-downloads'],
  queryFn: () => bodyOf(api.GET('/api/link-downloads')),
});

export const elicitationsQuery = queryOptions({
  queryKey: ['elicitations'],
  queryFn: () => bodyOf(api.GET('/api/elicitations')),
});

export const consistencyQuery = (id: string) =>
  queryOptions({
    queryKey: ['elicitations', id, 'consistency'],
    queryFn: () =>
      bodyOf(api.GET('/api/elicitations/{id}/consistency', { params: { path: { id } } })),
  });

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: () => bodyOf(api.GET('/api/accounts')),
});

export const baselineNumbersQuery = queryOptions({
  queryKey: ['baseline', 'numbers'],
  queryFn: () => bodyOf(api.GET('/api/baseline/numbers')),
});

/** All of the review of the coding, so that what one page changes the others fetch anew. */
export const anyCoding = { queryKey: ['coding'] } as const;

export const codingQuery = queryOptions({
  queryKey: ['coding', 'review'],
  queryFn: () => bodyOf(api.GET('/api/coding')),
});

export const codingBatchQuery = (key: string) =>
  queryOptions({
    queryKey: ['coding', 'batch', key],
    queryFn: () => bodyOf(api.GET('/api/coding/batches/{key}', { params: { path: { key } } })),
  });

export const correctionsQuery = queryOptions({
  queryKey: ['coding', 'corrections'],
  queryFn: () => bodyOf(api.GET('/api/coding/corrections')),
});

export const baselineBackgroundQuery = queryOptions({
  queryKey: ['baseline', 'background'],
  queryFn: () => bodyOf(api.GET('/api/baseline/background')),
});

/** Who answered in 2020 beside who answered a round. */
export const backgroundSince2020Query = (roundKey: string) =>
  queryOptions({
    queryKey: ['results', roundKey, 'background'],
    queryFn: () =>
      bodyOf(
        api.GET('/api/publications/{roundKey}/background', { params: { path: { roundKey } } }),
      ),
  });

export const seriesQuery = queryOptions({
  queryKey: ['series'],
  queryFn: () => bodyOf(api.GET('/api/series')),
});

export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: () => bodyOf(api.GET('/api/calendar')),
});

export const occurrenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['calendar', id],
    queryFn: () => bodyOf(api.GET('/api/calendar/{id}', { params: { path: { id } } })),
  });

export const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  queryFn: () => bodyOf(api.GET('/api/jobs')),
});
