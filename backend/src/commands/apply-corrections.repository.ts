import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { boundsBand } from '../baseline/bands/derive-band';
import { readCodedReport } from '../baseline/coded-report/baseline.repository';
import { REPORT_FOLDER } from '../baseline/coded-report/coded-report';
import { readLayerFile } from '../coding/layers/read-layer-file';
import {
  writeFindings,
  writeJudgements,
  writeTies,
  writeUntied,
} from '../coding/corrections/write-corrections';
import { checkQuestionnaires } from '../coverage/check-questionnaires';
import { faultLine } from '../questionnaire/files/file-fault';
import {
  locateFaults,
  readQuestionnaires,
  readReleased,
} from '../questionnaire/files/questionnaire.repository';
import { statementsOf } from '../questionnaire/questionnaire-lookups';

/**
 * Writes corrections that were taken along from the program into the files of the coding: kinds into the
 * findings, ties into the newest questionnaire of each kind with the judgement on them, and what is untied by them. A released version
 * never changes and is passed over. Says what is not in order afterwards.
 * @returns the lines to tell, and whether all is in order
 */
export function applyCorrections(
  folder: string,
  layer: string,
): { readonly lines: readonly string[]; readonly isInOrder: boolean } {
  const corrections = readLayerFile(basename(layer), readFileSync(layer, 'utf8'));
  const lines: string[] = [];
  const rewrite = (file: string, change: (text: string) => string) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    if (changed === text) return;
    writeFileSync(path, changed);
    lines.push(`${file} is written`);
  };
  const released = readReleased(folder);
  const newest = readQuestionnaires(folder).filter(
    ({ content }, place, all) =>
      all.findIndex((one) => one.content.kind === content.kind) === place,
  );
  rewrite(`${REPORT_FOLDER}/findings.yaml`, (text) => writeFindings(text, corrections));
  for (const { file } of newest) {
    if (Object.hasOwn(released, file)) lines.push(`${file} is released and stays as it is`);
    else rewrite(file, (text) => writeTies(text, corrections));
  }
  const files = readQuestionnaires(folder);
  const annual = files.find(({ content }) => content.kind === 'annual')!.content;
  const tied = new Set(
    [...statementsOf(annual), annual.overall].flatMap(({ measures }) => measures),
  );
  const counting = new Set(
    readCodedReport(folder)
      .findings.filter(boundsBand)
      .map(({ id }) => id),
  );
  rewrite(`${REPORT_FOLDER}/untied.yaml`, (text) =>
    writeUntied(
      text,
      corrections,
      (id) => tied.has(id),
      (id) => counting.has(id),
    ),
  );
  const ties = new Map(
    [...statementsOf(annual), annual.overall].map(({ key, measures }) => [key, measures]),
  );
  rewrite(`${REPORT_FOLDER}/ties.yaml`, (text) => writeJudgements(text, corrections, ties));
  const faults = checkQuestionnaires(files, readCodedReport(folder), released);
  const told = locateFaults(folder, faults).map(faultLine);
  return { lines: [...lines, ...told], isInOrder: faults.length === 0 };
}
