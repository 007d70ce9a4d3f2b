/**
 * The rooms in their order. A room may use those before it, never those after it, not even for a
 * type. First the ground that every room stands on, then the rooms in the order the data goes, and
 * on top what puts them together.
 */
const GROUND = [
  'problem',
  'paper',
  'csv',
  'database',
  'settings',
  'access',
  'envelope',
  'jobs',
  'workers',
];
const FLOW = [
  'statistics',
  'disclosure',
  'questionnaire',
  'baseline',
  'coverage',
  'organisation',
  'round',
  'invitation',
  'mail',
  'response',
  'box',
  'review',
  'elicitation',
  'publication',
  'series',
  'coding',
  'comparison',
  'insight',
  'report',
  'example',
];
const TOP = ['http', 'commands'];
const ROOMS = [...GROUND, ...FLOW, ...TOP];
const TESTS = '\\.test\\.ts$';
const anyOf = (rooms) => `^backend/src/(${rooms.join('|')})/`;

/** The rooms of the results in the order that they build on each other; the pages themselves come last. */
const RESULTS = ['rows', 'frame', 'marks', 'method', 'export', 'since-2020', 'heatmap'];
/** The rooms of HR's pages; the round's page shows a card of some others. */
const MANAGE = [
  'access',
  'box',
  'coding',
  'dashboard',
  'elicitation',
  'jobs',
  'mail',
  'organisation',
  'questionnaires',
  'review',
  'series',
];
const CARDS = [
  'box/box-card',
  'mail/mail-card',
  'organisation/undecided-notice',
  'review/publish-when-reviewed',
  'series/timetable-card',
];
const RESULT_PAGES = 'overview|subtheme|compare';

module.exports = {
  forbidden: [
    ...ROOMS.slice(0, -1).map((name, place) => ({
      name: `${name}-looks-back-only`,
      comment: `${name} must not use a room that comes after it.`,
      severity: 'error',
      from: { path: anyOf([name]), pathNot: TESTS },
      to: { path: anyOf(ROOMS.slice(place + 1)) },
    })),
    {
      name: 'every-room-has-an-arrow',
      comment: 'A folder of backend/src has its place among the rooms above.',
      severity: 'error',
      from: { path: '^backend/src/[^/]+/', pathNot: anyOf(ROOMS) },
      to: {},
    },
    {
      name: 'nothing-uses-the-program',
      comment: 'main.ts starts everything; nothing needs it.',
      severity: 'error',
      from: {},
      to: { path: '^backend/src/[^/]+\\.ts$' },
    },
    {
      name: 'pages-know-the-contracts-only',
      comment: 'The frontend knows of the backend what the contracts say.',
      severity: 'error',
      from: { path: '^frontend/' },
      to: { path: '^backend/', pathNot: '^backend/contracts/' },
    },
    {
      name: 'pages-load-no-schema',
      comment:
        'Pages take the types of bodies and operations alone; lists, codes, words and look they load.',
      severity: 'error',
      from: { path: '^frontend/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^backend/contracts/src/(bodies|operations)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'contracts-know-no-one',
      comment:
        'Everyone stands on the contracts; they stand on the schema library alone, in bodies and operations.',
      severity: 'error',
      from: { path: '^backend/contracts/src/' },
      to: { pathNot: '^backend/contracts/src/|node_modules/typebox/' },
    },
    {
      name: 'lists-codes-words-and-look-are-light',
      comment: 'Pages load them.',
      severity: 'error',
      from: { path: '^backend/contracts/src/(lists|codes|words|look)/' },
      to: { pathNot: '^backend/contracts/src/(lists|codes|words|look)/' },
    },
    {
      name: 'answering-stays-light',
      comment: 'Leaders and readers of words load no dashboard, router or query library.',
      severity: 'error',
      from: { path: '^frontend/src/(answer|words)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^frontend/src/(results|manage|access)/|node_modules/(recharts|react-router|@tanstack|i18next|react-i18next)/',
      },
    },
    {
      name: 'pages-do-not-cross',
      comment: 'Results, HR pages and answering share through ui, api and i18n.',
      severity: 'error',
      from: { path: '^frontend/src/(results|manage|answer|words)/' },
      to: { path: '^frontend/src/(results|manage|answer|words)/', pathNot: '^frontend/src/$1/' },
    },
    {
      name: 'shared-knows-no-page',
      comment: 'What all pages share knows none of them.',
      severity: 'error',
      from: { path: '^frontend/src/(ui|api|i18n)/' },
      to: { path: '^frontend/src/(results|manage|answer|words|access|routes)' },
    },
    ...RESULTS.map((name, place) => ({
      name: `results-${name}-looks-back-only`,
      comment: `${name} must not use a room of the results that comes after it.`,
      severity: 'error',
      from: { path: `^frontend/src/results/${name}/` },
      to: {
        path: `^frontend/src/results/(${[...RESULTS.slice(place + 1), RESULT_PAGES].join('|')})/`,
      },
    })),
    {
      name: 'result-pages-do-not-cross',
      comment: 'Two pages of results share through the rooms before them.',
      severity: 'error',
      from: { path: `^frontend/src/results/(${RESULT_PAGES})/` },
      to: {
        path: `^frontend/src/results/(${RESULT_PAGES})/`,
        pathNot: '^frontend/src/results/$1/',
      },
    },
    {
      name: 'manage-rooms-do-not-cross',
      comment: "Two rooms of HR's pages share through what lies beside them, their looks included.",
      severity: 'error',
      from: { path: `^frontend/src/manage/(${MANAGE.join('|')})/` },
      to: {
        path: '^frontend/src/manage/[^/]+/',
        pathNot: '^frontend/src/manage/($1|texts)/',
      },
    },
    {
      name: 'the-round-shows-cards-alone',
      comment: 'Of other rooms the page of a round takes the cards that it shows.',
      severity: 'error',
      from: { path: '^frontend/src/manage/rounds/' },
      to: {
        path: '^frontend/src/manage/[^/]+/',
        pathNot: `^frontend/src/manage/(rounds|texts|${CARDS.join('|')})`,
      },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one, or three; for a type as well.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    // The contracts are read from their sources, as everywhere but in the built program.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
    },
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '/dist/' },
  },
};
