import type { ProblemCode } from '../lists/problems';
import type { OperationName } from './operations';

/** Any operation may be refused so: by who asks, by what is sent with it, and by a fault of ours. */
export const COMMON_REFUSALS = [
  'not-signed-in',
  'role-not-allowed',
  'cross-site-request',
  'request-invalid',
  'body-unreadable',
  'body-too-large',
  'unexpected',
] as const satisfies readonly ProblemCode[];

const LINK = [
  'link-unknown',
  'link-withdrawn',
  'code-mistyped',
  'code-unknown',
  'too-many-attempts',
  'leader-left',
] as const;
const OPEN_LINK = [...LINK, 'round-not-open', 'round-closed'] as const;
const CODE = ['recovery-code-mistyped'] as const;
const SHUT = ['box-locked', 'box-key-lost', 'box-key-not-kept', 'box-damaged'] as const;
const STEP = ['round-not-found', 'round-transition'] as const;
const LINKS = [
  'round-not-found',
  'round-not-open',
  'round-closed',
  'links-already-fetched',
] as const;
const PLANNED = ['occurrence-not-found', 'occurrence-begun'] as const;
const FILE = ['file-missing', 'file-too-large'] as const;
const PUBLISHED = ['publication-not-found'] as const;
const PUBLISHED_FILE = ['publication-not-found', 'page-not-found'] as const;

/** In which ways of its own each operation can be refused. */
export const REFUSALS: Readonly<Record<OperationName, readonly ProblemCode[]>> = {
  'POST /api/session': ['sign-in-link-unknown', 'sign-in-link-used', 'sign-in-link-expired'],
  'GET /api/session': [],
  'DELETE /api/session': [],
  'GET /api/accounts': [],
  'POST /api/accounts': ['account-without-forvaltning'],
  'DELETE /api/accounts/{id}': ['account-not-removed'],

  'GET /api/notice': [],
  'GET /api/answer': [...OPEN_LINK, ...CODE, 'round-published'],
  'PUT /api/answer': [
    ...OPEN_LINK,
    ...CODE,
    'response-invalid',
    'answered-elsewhere',
    'answered-on-device',
    'recovery-code-missing',
  ],
  'POST /api/answer/start': OPEN_LINK,
  'POST /api/answer/not-leader': OPEN_LINK,
  'DELETE /api/answer/not-leader': OPEN_LINK,
  'GET /api/answer/calendar': [...LINK, 'round-closed'],
  'GET /api/answer/draft': [...OPEN_LINK, ...CODE],
  'PUT /api/answer/draft': [
    ...OPEN_LINK,
    ...CODE,
    'draft-changed',
    'drafts-full',
    'recovery-code-missing',
  ],
  'DELETE /api/answer/draft': [...OPEN_LINK, ...CODE],
  'GET /api/answer/counted': LINK,
  'POST /api/answer/results': [...LINK, 'results-not-ready'],
  'GET /api/answer/preview/{kind}/{version}': ['questionnaire-not-found'],

  'GET /api/organisation': [],
  'POST /api/organisation/imports': [...FILE, 'import-unreadable'],
  'POST /api/organisation/imports/{id}/commit': [
    'import-not-found',
    'import-already-committed',
    'import-outdated',
    'import-has-rejected-rows',
    'import-earlier',
  ],
  'PATCH /api/organisation/units/{key}': ['unit-not-found', 'units-not-nested'],
  'GET /api/organisation/successions': [],
  'POST /api/organisation/successions': ['succession-invalid', 'succession-decided'],
  'PATCH /api/organisation/successions': [
    'succession-not-found',
    'succession-invalid',
    'succession-decided',
    'succession-frozen',
  ],
  'GET /api/baseline/numbers': [],
  'GET /api/baseline/numbers/form/{language}': ['page-not-found'],
  'GET /api/baseline/background/form/{language}': ['page-not-found'],
  'GET /api/baseline/background': [],
  'POST /api/baseline/background': [...FILE, 'baseline-numbers-unreadable'],
  'POST /api/baseline/numbers': [...FILE, 'baseline-numbers-unreadable'],

  'GET /api/coding': [],
  'GET /api/coding/batches/{key}': ['coding-batch-not-found'],
  'PUT /api/coding/findings/{id}': [
    'finding-not-found',
    'coding-changed',
    'coding-decided-meanwhile',
    'coding-decision-invalid',
  ],
  'GET /api/coding/corrections': [],
  'PUT /api/coding/corrections/{id}': [
    'coding-decision-not-found',
    'coding-changed',
    'coding-corrections-clash',
  ],
  'DELETE /api/coding/corrections/{id}': [],
  'GET /api/coding/corrections/file': [],
  'PUT /api/coding/report-text': [...FILE, 'report-text-unusable'],
  'DELETE /api/coding/report-text': [],

  'GET /api/words': ['link-unknown', 'elicitation-closed'],
  'PUT /api/words/{page}': [
    'link-unknown',
    'elicitation-closed',
    'page-not-found',
    'marks-not-in-order',
  ],
  'GET /api/elicitations': [],
  'POST /api/elicitations': ['elicitation-open'],
  'POST /api/elicitations/{id}/links': ['elicitation-not-found', 'elicitation-closed'],
  'GET /api/elicitations/{id}/consistency': ['elicitation-not-found'],
  'POST /api/elicitations/{id}/close': ['elicitation-not-found', 'elicitation-closed'],
  'POST /api/elicitations/assumed-lexicon': ['lexicon-assumed'],
  'POST /api/elicitations/{id}/lexicon': [
    'elicitation-not-found',
    'elicitation-open',
    'elicitation-too-few',
    'elicitation-taken',
  ],

  'GET /api/questionnaires': [],
  'POST /api/questionnaires/{kind}/{version}/release': ['questionnaire-not-found'],
  'GET /api/questionnaires/{kind}/{version}': ['questionnaire-not-found'],
  'GET /api/questionnaires/{kind}/{version}/paper/{language}': [
    'questionnaire-not-found',
    'page-not-found',
  ],

  'GET /api/rounds': [],
  'POST /api/rounds': ['questionnaire-not-found', 'round-days-reversed', 'round-name-taken'],
  'GET /api/rounds/{key}': ['round-not-found'],
  'PUT /api/rounds/{key}/edit-holder': STEP,
  'PUT /api/rounds/{key}/recollection': [...STEP, 'recollection-not-annual', 'recollection-asked'],
  'POST /api/rounds/{key}/open': [
    ...STEP,
    'round-without-leaders',
    'organisation-changed',
    'units-not-nested',
    'box-codes-untried',
    'box-key-lost',
    'box-key-not-kept',
  ],
  'GET /api/rounds/{key}/box': ['round-not-found'],
  'POST /api/rounds/{key}/box/codes': [...STEP, 'box-key-not-kept'],
  'POST /api/rounds/{key}/box/codes/tries': [...STEP, 'box-code-wrong'],
  'POST /api/rounds/{key}/box/opening': [...STEP, 'box-code-wrong', 'box-key-lost', 'box-damaged'],
  'GET /api/rounds/{key}/participation': ['round-not-found'],
  'POST /api/rounds/{key}/links': LINKS,
  'POST /api/rounds/{key}/links/files': LINKS,
  'GET /api/link-downloads': [],
  'POST /api/rounds/{key}/close': STEP,
  'GET /api/rounds/{key}/comments': [...STEP, ...SHUT],
  'GET /api/rounds/{key}/comments/progress': [...STEP, ...SHUT],
  'PUT /api/rounds/{key}/comments/{id}': [
    ...STEP,
    ...SHUT,
    'comment-not-found',
    'comment-redactions',
  ],
  'GET /api/rounds/{key}/publication-preview': [...STEP, ...SHUT, 'groups-not-nested'],
  'PUT /api/rounds/{key}/merges': [...STEP, ...SHUT, 'merges-invalid', 'groups-not-nested'],
  'POST /api/rounds/{key}/publish': [
    ...STEP,
    ...SHUT,
    'comments-pending',
    'groups-not-nested',
    'work-under-way',
    'work-cancelled',
  ],
  'GET /api/rounds/{key}/publication-progress': [],
  'DELETE /api/rounds/{key}/publication-progress': [],
  'GET /api/rounds/{key}/publication-verification': PUBLISHED,

  'GET /api/rounds/{key}/mail': ['round-not-found'],
  'POST /api/rounds/{key}/mail/{occasion}': [
    'page-not-found',
    'round-not-found',
    'mail-not-now',
    'links-already-fetched',
  ],
  'GET /api/rounds/{key}/mail/{occasion}/preview': ['page-not-found', 'round-not-found'],
  'POST /api/rounds/{key}/mail/{occasion}/test': [
    'page-not-found',
    'round-not-found',
    'test-mail-not-sent',
  ],
  'GET /api/caught-mails': [],
  'GET /api/caught-mails/{id}': ['page-not-found'],

  'GET /api/series': [],
  'POST /api/series': ['series-name-taken'],
  'PUT /api/series/{id}': ['series-not-found', 'series-name-taken'],
  'DELETE /api/series/{id}': ['series-not-found'],
  'GET /api/calendar': [],
  'GET /api/calendar/{id}': ['occurrence-not-found'],
  'PATCH /api/calendar/{id}': [
    ...PLANNED,
    'occurrence-announced',
    'occurrence-day-past',
    'occurrence-day-closed',
  ],
  'POST /api/calendar/{id}/skip': PLANNED,
  'DELETE /api/calendar/{id}/skip': [...PLANNED, 'occurrence-day-past'],
  'PUT /api/calendar/{id}/discussed': PLANNED,
  'POST /api/calendar/{id}/round': [...PLANNED, 'questionnaire-not-found', 'round-name-taken'],
  'PUT /api/rounds/{key}/timetable': [
    'round-not-found',
    'occurrence-begun',
    'occurrence-day-past',
    'occurrence-day-closed',
  ],
  'DELETE /api/rounds/{key}/timetable': ['round-not-found', 'occurrence-begun'],

  'GET /api/health': [],
  'GET /api/jobs': [],
  'POST /api/jobs/{queue}/{id}/retry': ['job-not-retried'],

  'GET /api/results': PUBLISHED,
  'GET /api/method': [],
  'GET /api/publications': [],
  'GET /api/publications/{roundKey}': PUBLISHED,
  'GET /api/publications/{roundKey}/questionnaire': PUBLISHED,
  'GET /api/publications/{roundKey}/background': PUBLISHED,
  'GET /api/publications/{roundKey}/baseline-comparison': PUBLISHED,
  'GET /api/publications/{roundKey}/since-2020': PUBLISHED,
  'GET /api/publications/{roundKey}/changes/{since}': [...PUBLISHED, 'rounds-not-in-order'],
  'GET /api/publications/{roundKey}/subthemes/{slug}': [...PUBLISHED, 'subtheme-not-found'],
  'GET /api/publications/{roundKey}/comments/{questionKey}': PUBLISHED,
  'GET /api/publications/{roundKey}/report/{groupKey}/{language}': PUBLISHED_FILE,
  'GET /api/publications/{roundKey}/tables/{language}/xlsx': PUBLISHED_FILE,
  'GET /api/publications/{roundKey}/tables/{language}/csv': PUBLISHED_FILE,
};
