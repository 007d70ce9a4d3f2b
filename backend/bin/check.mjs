import { spawn } from 'node:child_process';
import { build, install, root, run } from './prepare.mjs';

const npx = (...args) => ['npx', ['--no-install', ...args]];

/** Each check by name; all run, and every one that fails is named at the end. */
const CHECKS = [
  ['format', npx('prettier', '--check', '.', '--log-level', 'warn')],
  ['types and lint', ['node', ['backend/bin/lint-types.mjs']]],
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
  ['questionnaires', ['node', ['backend/bin/command.mjs', 'questionnaires', 'check']], 'built'],
];

/** Gives whether a command succeeds, with all that it says, which others' words must not run into. */
function attempt([command, args]) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (output += chunk));
  }
  return new Promise((settle) =>
    child.on('close', (status) => settle({ isPassed: status === 0, output })),
  );
}

/**
 * One after the other, as each keeps a processor busy.
 * @param built settles when the program is built, which some checks need
 * @returns the names of the checks that failed
 */
export async function check(built = Promise.resolve()) {
  const failed = [];
  for (const [name, command, needs] of CHECKS) {
    if (needs === 'built') await built;
    const { isPassed, output } = await attempt(command);
    console.error(`check: ${name} ${isPassed ? 'passed' : 'FAILED'}\n${output}`.trimEnd());
    if (!isPassed) failed.push(name);
  }
  return failed;
}

export const CHECK_COUNT = CHECKS.length;

if (process.argv[1]?.endsWith('check.mjs')) {
  install();
  build();
  const failed = await check();
  // `npm test` runs these among all the others.
  try {
    run(...npx('jest', 'tests/check/api-document', 'tests/database/migrations'));
  } catch {
    failed.push('generated files or migrations');
  }
  if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
  process.exit(failed.length > 0 ? 1 : 0);
}
