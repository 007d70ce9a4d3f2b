/**
 * The rooms in the order the data goes. A room may use those before it, never those after it.
 * `http`, `settings`, `access`, `paper` and `jobs` stand beside the flow.
 */
const FLOW = [
  'statistics',
  'disclosure',
  'questionnaire',
  'baseline',
  'organisation',
  'round',
  'invitation',
  'mail',
  'response',
  'review',
  'publication',
  'series',
  'comparison',
  'insight',
  'report',
  'example',
  'commands',
];
const room = (name) => `^backend/src/${name}/`;

/** Types of what a later room freezes may be known before: they hold no code. */
const CONTRACTS =
  '(publication|collected-response|round-state|round-organisation|baseline|questionnaire|round\\.entity|invitation\\.entity|score-answer|baseline-bands)\\.ts$';

module.exports = {
  forbidden: [
    ...FLOW.slice(0, -1).map((name, place) => ({
      name: `${name}-looks-back-only`,
      comment: `${name} must not use a room that comes after it; only the types of a contract.`,
      severity: 'error',
      from: { path: room(name), pathNot: '\\.test\\.ts$' },
      to: {
        path: FLOW.slice(place + 1)
          .map(room)
          .join('|'),
        pathNot: CONTRACTS,
      },
    })),
    {
      name: 'pages-know-the-api-only',
      comment: 'The frontend knows the backend through its API document.',
      severity: 'error',
      from: { path: '^frontend/' },
      to: { path: '^backend/' },
    },
    {
      name: 'answering-stays-light',
      comment: 'The leader loads no dashboard, router or query library.',
      severity: 'error',
      from: { path: '^frontend/src/answer/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^frontend/src/(insight|manage|access)/|node_modules/(recharts|react-router|@tanstack|i18next|react-i18next)/',
      },
    },
    {
      name: 'pages-do-not-cross',
      comment: 'Results and HR pages share through ui, api and i18n.',
      severity: 'error',
      from: { path: '^frontend/src/(insight|manage)/' },
      to: { path: '^frontend/src/(insight|manage|answer)/', pathNot: '^frontend/src/$1/' },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '\\.gen\\.ts$|/dist/' },
  },
};
