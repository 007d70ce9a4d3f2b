import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, CHECK_COUNT } from './check.mjs';
import { build, install, run } from './prepare.mjs';

install();
build();
const failedChecks = check();

const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-results-'));
const report = join(folder, 'report.json');
let finished = true;
try {
  run('npx', [
    '--no-install',
    'jest',
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ]);
} catch {
  finished = false;
}
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
