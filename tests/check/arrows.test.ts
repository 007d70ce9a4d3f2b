import { judgeTexts, type Faults, type Texts } from '../setup/judge-texts';

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
const AGAINST_THE_ARROW: Texts = {
  'backend/src/statistics/against-the-arrow.ts': `export { verdict } from '../comparison/verdict';\n`,
  [LATER_ROOM]: verdict,
};

/** `npm run check` holds the code as it is against the same rules. */
describe('the check', () => {
  let inOrder: Faults;
  let backwards: Faults;
  let impure: Faults[];

  beforeAll(() => {
    const trees = [
      WITH_THE_ARROW,
      AGAINST_THE_ARROW,
      ...KNOWS.map(([, text]) => ({ [PURE_FILE]: text })),
    ];
    [inOrder, backwards, ...impure] = judgeTexts(trees) as [Faults, Faults, ...Faults[]];
  });

  it('passes on a pure file and an import along the arrow', () => {
    expect(inOrder).toEqual({ lint: [], arrows: [] });
  });

  it('fails on an import against the arrow', () => {
    expect(backwards.arrows).toContain('statistics-looks-back-only');
  });

  it.each(KNOWS.map(([what], place) => [what, place] as const))(
    'fails on a pure file that knows %s',
    (_, place) => {
      expect(impure[place]!.lint.join('\n')).toMatch(/pure/);
    },
  );
});
