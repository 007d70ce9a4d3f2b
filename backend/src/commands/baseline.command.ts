import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCodedReport } from '../baseline/coded-report/baseline.repository';
import { verifyQuotations } from '../baseline/coded-report/verify-quotations';
import { tiesTable } from '../coverage/ties-table';
import { FileFaultsError } from '../questionnaire/files/file-fault';
import { readQuestionnaires } from '../questionnaire/files/questionnaire.repository';
import { projectFolder } from '../settings/project-folder.repository';
import { applyCorrections } from './apply-corrections.repository';

const USAGE = 'Usage: npm run baseline -- verify --report FILE | table | apply FILE';
const folder = join(projectFolder(), 'questionnaires');

function main(): number {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { report: { type: 'string' } },
  });
  if (positionals[0] === 'apply' && positionals[1]) {
    const { lines, isInOrder } = applyCorrections(folder, positionals[1]);
    console.log(lines.length > 0 ? lines.join('\n') : 'The files say so already');
    return isInOrder ? 0 : 1;
  }
  if (positionals[0] === 'table') {
    const annual = readQuestionnaires(folder).find(({ content }) => content.kind === 'annual');
    if (annual) console.log(tiesTable(annual.content, readCodedReport(folder)));
    return annual ? 0 : 1;
  }
  if (positionals[0] !== 'verify' || !values.report) {
    console.error(USAGE);
    return 2;
  }
  const { findings } = readCodedReport(folder);
  const misplaced = verifyQuotations(findings, readFileSync(values.report, 'utf8'));
  for (const { id, lines, quantifierText } of misplaced) {
    console.error(`${id}: "${quantifierText}" does not stand in lines ${lines[0]}–${lines[1]}`);
  }
  console.log(
    `${findings.length - misplaced.length} of ${findings.length} quotations stand where they should`,
  );
  return misplaced.length > 0 ? 1 : 0;
}

try {
  process.exit(main());
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof FileFaultsError) console.error(message);
  else if (code?.startsWith('ERR_PARSE_ARGS')) console.error(`${message}\n${USAGE}`);
  else if (code === 'ENOENT' || code === 'EISDIR') console.error(message);
  else throw error;
  process.exit(error instanceof FileFaultsError ? 1 : 2);
}
