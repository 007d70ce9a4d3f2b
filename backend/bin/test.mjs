import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, CHECK_COUNT } from './check.mjs';
import { install, root } from './prepare.mjs';

install();

const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-results-'));
const report = join(folder, 'report.json');

/** Built in a process of its own, so that checks go on beside it. */
const built = run('node', ['backend/bin/build.mjs']);

/** @returns whether all tests came to an end and passed */
async function runTests() {
  if (!(await built)) return false;
  const options = ['--json', `--outputFile=${report}`, ...process.argv.slice(2)];
  return run('npx', ['--no-install', 'jest', ...options]);
}

/** @returns whether a command succeeded */
async function run(command, args) {
  const child = spawn(command, args, {
    cwd: root,
    // What it prints is for its user alone.
    stdio: ['inherit', 2, 2],
    shell: process.platform === 'win32',
  });
  const [status] = await once(child, 'close');
  return status === 0;
}

// The tests wait for browsers and clocks often enough for the checks to be done beside them.
const [failedChecks, finished] = await Promise.all([check(built), runTests()]);

let tests = { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0 };
try {
  tests = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  console.error('The tests did not come to an end.');
}
rmSync(folder, { recursive: true, force: true });

const failed = tests.numFailedTests + tests.numRuntimeErrorTestSuites + failedChecks.length;
if (failedChecks.length > 0) console.error(`Failed checks: ${failedChecks.join(', ')}`);
console.log(`${tests.numPassedTests + CHECK_COUNT - failedChecks.length} passed, ${failed} failed`);
process.exit(failed > 0 || !finished ? 1 : 0);
