import { build, install, run } from './prepare.mjs';

const npx = (...args) => ['npx', ['--no-install', ...args]];

/** Each check by name; all run, and every one that fails is named at the end. */
const CHECKS = [
  ['format', npx('prettier', '--check', '.', '--log-level', 'warn')],
  ['lint', npx('eslint', '.', '--max-warnings', '0')],
  ['types', npx('tsc', '-p', '.')],
  ['types of the pages', npx('tsc', '-p', 'frontend')],
  [
    'import arrows',
    npx(
      'depcruise',
      'backend/src',
      'backend/contracts/src',
      'frontend/src',
      'migrations',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
    ),
  ],
  ['questionnaires', ['node', ['backend/bin/command.mjs', 'questionnaires', 'check']]],
];

/** @returns the names of the checks that failed */
export function check() {
  return CHECKS.filter(([name, command]) => {
    console.log(`check: ${name}`);
    try {
      run(...command);
      return false;
    } catch {
      return true;
    }
  }).map(([name]) => name);
}

export const CHECK_COUNT = CHECKS.length;

if (process.argv[1]?.endsWith('check.mjs')) {
  install();
  build();
  const failed = check();
  // `npm test` runs these among all the others.
  try {
    run(...npx('jest', 'tests/check/api-document', 'tests/database/migrations'));
  } catch {
    failed.push('generated files or migrations');
  }
  if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
  process.exit(failed.length > 0 ? 1 : 0);
}
