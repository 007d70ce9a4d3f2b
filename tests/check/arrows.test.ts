import { readdirSync, readFileSync } from 'node:fs';
import { judgeTexts, type Faults, type Texts } from '../setup/reading/judge-texts';

const PURE_FILE = 'backend/src/statistics/not-pure.ts';
const KNOWS: readonly (readonly [what: string, text: string])[] = [
  ['Nest', `import { Injectable } from '@nestjs/common';\nexport const x = Injectable;\n`],
  ['TypeORM', `import { DataSource } from 'typeorm';\nexport const x = DataSource;\n`],
  ['the clock', `export const now = (): number => Date.now();\n`],
  ['chance', `export const chance = (): number => Math.random();\n`],
];
const LATER_ROOM = 'backend/src/comparison/verdict.ts';
const verdict = `export const verdict = 'higher';\n`;
const WITH_THE_ARROW: Texts = {
  [LATER_ROOM]: `export { low } from '../statistics/low';\n`,
  'backend/src/statistics/low.ts': `export const low = 0;\n`,
};
/** What is imported against the arrow, the rule that says so, and the files. */
const AGAINST_THE_ARROW: readonly (readonly [what: string, rule: string, texts: Texts])[] = [
  [
    'code of a later room',
    'statistics-looks-back-only',
    {
      'backend/src/statistics/against-the-arrow.ts': `export { verdict } from '../comparison/verdict';\n`,
      [LATER_ROOM]: verdict,
    },
  ],
  [
    'a type of a later room',
    'disclosure-looks-back-only',
    {
      'backend/src/disclosure/against-the-arrow.ts': `import type { Publication } from '../publication/publication';\nexport type X = Publication;\n`,
      'backend/src/publication/publication.ts': `export type Publication = string;\n`,
    },
  ],
  [
    'a room above the ground',
    'database-looks-back-only',
    {
      'backend/src/database/against-the-arrow.ts': `export { ENTITIES } from '../http/entities';\n`,
      'backend/src/http/entities.ts': `export const ENTITIES = [];\n`,
    },
  ],
  [
    'whatever by a room without a place',
    'every-room-has-an-arrow',
    {
      'backend/src/elsewhere/anything.ts': `export { verdict } from '../comparison/verdict';\n`,
      [LATER_ROOM]: verdict,
    },
  ],
  [
    'a page of results that is not its own',
    'result-pages-do-not-cross',
    {
      'frontend/src/results/compare/across.ts': `export { x } from '../overview/x';\n`,
      'frontend/src/results/overview/x.ts': `export const x = 0;\n`,
    },
  ],
  [
    'types in a circle',
    'no-circle',
    {
      'backend/src/round/one.ts': `import type { Other } from './other';\nexport type One = Other;\n`,
      'backend/src/round/other.ts': `import type { One } from './one';\nexport type Other = One | 1;\n`,
    },
  ],
];

/** A page's file with a key of its own, instead of the query's. */
const KEYS_FILE = 'frontend/src/manage/keys.ts';
const LITERAL_KEYS: readonly (readonly [what: string, text: string])[] = [
  ['invalidates', `queries.invalidateQueries({ queryKey: ['publications'] });`],
  ['reads', `queries.getQueryData(['rounds', 'a']);`],
];

/** `npm run check` holds the code as it is against the same rules. */
describe('the check', () => {
  let inOrder: Faults;
  let backwards: Faults[];
  let literal: Faults[];
  let impure: Faults[];

  beforeAll(() => {
    const trees = [
      WITH_THE_ARROW,
      ...AGAINST_THE_ARROW.map(([, , texts]) => texts),
      ...LITERAL_KEYS.map(([, text]) => ({
        [KEYS_FILE]: `import { queries } from '../api/query-client';\n\nvoid ${text}\n`,
      })),
      ...KNOWS.map(([, text]) => ({ [PURE_FILE]: text })),
    ];
    const [first, ...faults] = judgeTexts(trees);
    inOrder = first!;
    backwards = faults.splice(0, AGAINST_THE_ARROW.length);
    literal = faults.splice(0, LITERAL_KEYS.length);
    impure = faults;
  });

  it('passes on a pure file and an import along the arrow', () => {
    expect(inOrder).toEqual({ lint: [], arrows: [] });
  });

  it.each(AGAINST_THE_ARROW.map(([what, rule], place) => [what, rule, place] as const))(
    'fails on an import of %s',
    (_, rule, place) => {
      expect(backwards[place]!.arrows).toEqual([rule]);
    },
  );

  it.each(LITERAL_KEYS.map(([what], place) => [what, place] as const))(
    'fails on a page that %s by a key of its own',
    (_, place) => {
      expect(literal[place]!.lint.join('\n')).toContain('comes from the query');
    },
  );

  it.each(KNOWS.map(([what], place) => [what, place] as const))(
    'fails on a pure file that knows %s',
    (_, place) => {
      expect(impure[place]!.lint.join('\n')).toMatch(/pure/);
    },
  );
});

describe('the drawing in the README', () => {
  it('shows every room', () => {
    const [, drawing = ''] = /## Where things are[^]*?```\n([^]*?)```/.exec(
      readFileSync('README.md', 'utf8'),
    )!;
    const rooms = readdirSync('backend/src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(rooms.filter((room) => !new RegExp(`\\b${room}\\b`).test(drawing))).toEqual([]);
  });
});
