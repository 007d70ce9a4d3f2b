import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

/** Writes a file that breaks a rule, runs the check, and takes the file away. */
function checkWith(
  file: string,
  content: string,
  command: string[],
): { status: number | null; output: string } {
  writeFileSync(file, content);
  try {
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...command], {
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  } finally {
    rmSync(file);
  }
}

const DEPCRUISE = [
  'depcruise',
  'backend/src',
  'frontend/src',
  '--config',
  '.dependency-cruiser.cjs',
];

describe('the check', () => {
  it('passes on the code as it is', () => {
    execFileSync('npx', ['--no-install', ...DEPCRUISE], { stdio: 'pipe' });
  });

  it('fails on an import against the arrow', () => {
    const file = 'backend/src/statistics/against-the-arrow.ts';
    const { status, output } = checkWith(
      file,
      `export { verdict } from '../comparison/verdict';\n`,
      DEPCRUISE,
    );
    expect(status).not.toBe(0);
    expect(output).toContain('statistics-looks-back-only');
  });

  it.each([
    ['Nest', `import { Injectable } from '@nestjs/common';\nexport const x = Injectable;\n`],
    ['TypeORM', `import { DataSource } from 'typeorm';\nexport const x = DataSource;\n`],
    ['the clock', `export const now = (): number => Date.now();\n`],
    ['chance', `export const chance = (): number => Math.random();\n`],
  ])('fails on a pure file that knows %s', (_, content) => {
    const file = 'backend/src/statistics/not-pure.ts';
    const { status, output } = checkWith(file, content, ['eslint', file]);
    expect(status).not.toBe(0);
    expect(output).toMatch(/pure/);
  });
});
