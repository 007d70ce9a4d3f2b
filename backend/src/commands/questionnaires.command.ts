import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCodedReport } from '../baseline/coded-report/baseline.repository';
import { checkQuestionnaires } from '../coverage/check-questionnaires';
import { coverageReport } from '../coverage/coverage-report';
import { faultLine, FileFaultsError } from '../questionnaire/files/file-fault';
import {
  locateFaults,
  readQuestionnaires,
  readReleased,
} from '../questionnaire/files/questionnaire.repository';
import { projectFolder } from '../settings/project-folder.repository';

const USAGE = 'Usage: npm run questionnaires -- check | coverage | release KIND/VERSION';
const folder = join(projectFolder(), 'questionnaires');

function main(command: string | undefined, version: string | undefined): number {
  const files = readQuestionnaires(folder);
  const report = readCodedReport(folder);
  const released = readReleased(folder);
  const faults = checkQuestionnaires(files, report, released);
  for (const fault of locateFaults(folder, faults)) console.error(faultLine(fault));
  if (faults.length > 0) return 1;
  if (command === 'check') {
    console.log(`${files.length} questionnaires are in order`);
    return 0;
  }
  if (command === 'coverage') {
    for (const { file, content } of files)
      console.log(`${file}\n${coverageReport(content, report)}\n`);
    return 0;
  }
  const file = files.find((one) => one.file === `${version}.yaml`);
  if (command !== 'release' || !file) {
    console.error(USAGE);
    return 2;
  }
  const next = Object.fromEntries(Object.entries({ ...released, [file.file]: file.hash }).sort());
  writeFileSync(join(folder, 'released.json'), `${JSON.stringify(next, null, 2)}\n`);
  console.log(`${file.file} is released and never changes again`);
  return 0;
}

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  process.exit(main(positionals[0], positionals[1]));
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof FileFaultsError) console.error(message);
  else if (code?.startsWith('ERR_PARSE_ARGS')) console.error(`${message}\n${USAGE}`);
  else throw error;
  process.exit(error instanceof FileFaultsError ? 1 : 2);
}
