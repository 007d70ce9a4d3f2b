import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCodedReport } from '../baseline/baseline.repository';
import { verifyQuotations } from '../baseline/verify-quotations';
import { projectFolder } from '../settings/project-folder.repository';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { report: { type: 'string' } },
});
if (positionals[0] !== 'verify' || !values.report) {
  console.error('Usage: npm run baseline -- verify --report FILE');
  process.exit(2);
}
const { findings } = readCodedReport(join(projectFolder(), 'questionnaires'));
const misplaced = verifyQuotations(findings, readFileSync(values.report, 'utf8'));
for (const { id, lines, quantifierText } of misplaced) {
  console.error(`${id}: "${quantifierText}" does not stand in lines ${lines[0]}–${lines[1]}`);
}
console.log(
  `${findings.length - misplaced.length} of ${findings.length} quotations stand where they should`,
);
process.exit(misplaced.length > 0 ? 1 : 0);
