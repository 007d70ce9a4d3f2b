import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileFaultsError, type FileFault } from './file-fault';
import { parseYaml } from './parse-yaml';
import type { Questionnaire } from './questionnaire';
import type { QuestionnaireFile } from './questionnaire-file';

const KINDS = ['annual', 'pulse'];

/**
 * Reads every questionnaire of a folder.
 * @throws FileFaultsError with the faults of all files
 */
export function readQuestionnaires(folder: string): QuestionnaireFile[] {
  const schema = JSON.parse(
    readFileSync(join(folder, 'questionnaire.schema.json'), 'utf8'),
  ) as object;
  const faults: FileFault[] = [];
  const files = KINDS.flatMap((kind) => listYaml(folder, kind)).flatMap(
    (file): QuestionnaireFile[] => {
      const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n');
      try {
        const content = parseYaml<Questionnaire>(file, text, schema);
        return [{ file, content, hash: createHash('sha256').update(text).digest('hex') }];
      } catch (error) {
        if (!(error instanceof FileFaultsError)) throw error;
        faults.push(...error.faults);
        return [];
      }
    },
  );
  if (faults.length > 0) throw new FileFaultsError(faults);
  return files;
}

/** Hash of every released version, by file. */
export function readReleased(folder: string): Record<string, string> {
  const file = join(folder, 'released.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

function listYaml(folder: string, kind: string): string[] {
  const path = join(folder, kind);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => `${kind}/${name}`);
}
