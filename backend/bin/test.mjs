import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, CHECK_COUNT } from './check.mjs';
import { build, install, root } from './prepare.mjs';

install();
build();

const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-results-'));
const report = join(folder, 'report.json');

/** @returns whether all tests came to an end and passed */
async function runTests() {
  const options = ['--json', `--outputFile=${report}`, ...process.argv.slice(2)];
  const jest = spawn('npx', ['--no-install', 'jest', ...options], {
    cwd: root,
    // What jest prints is for its user alone.
    stdio: ['inherit', 2, 2],
    shell: process.platform === 'win32',
  });
  const [status] = await once(jest, 'close');
  return status === 0;
}

// The tests wait for browsers and clocks often enough for the checks to be done beside them.
const [failedChecks, finished] = await Promise.all([check(), runTests()]);

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
