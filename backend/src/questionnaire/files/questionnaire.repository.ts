import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkStructure } from './check-structure';
import { FileFaultsError, type FileFault } from './file-fault';
import { linesOfKey } from './lines-of-key';
import { parseYaml } from './parse-yaml';
import type { Questionnaire } from '../questionnaire';
import type { QuestionnaireFile } from './questionnaire-file';

const KINDS = ['annual', 'pulse'];

/**
 * Reads every questionnaire of a folder, the newest version of a kind before the others of it.
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
        faults.push(...checkStructure(file, text, content));
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

/**
 * Hash of every released version, by file.
 * @throws FileFaultsError where the list cannot be read: without it a changed version would pass
 */
export function readReleased(folder: string): Record<string, string> {
  const file = 'released.json';
  if (!existsSync(join(folder, file))) return {};
  const text = readFileSync(join(folder, file), 'utf8');
  // JSON is YAML as well, and read as such it tells the line of a fault.
  return parseYaml<Record<string, string>>(file, text, {
    type: 'object',
    additionalProperties: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  });
}

/** Adds the line to faults that name a statement, subtheme, theme or finding but no line. */
export function locateFaults(folder: string, faults: readonly FileFault[]): FileFault[] {
  return faults.map((fault) => {
    const path = join(folder, fault.file);
    if (fault.line !== null || fault.key === '' || !existsSync(path)) return fault;
    const key = fault.key.replace(/^theme /, '');
    return { ...fault, line: linesOfKey(readFileSync(path, 'utf8'), key).at(-1) ?? null };
  });
}

function listYaml(folder: string, kind: string): string[] {
  const path = join(folder, kind);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith('.yaml'));
  const inOrder = new Intl.Collator('en', { numeric: true });
  return names.sort((a, b) => inOrder.compare(b, a)).map((name) => `${kind}/${name}`);
}
