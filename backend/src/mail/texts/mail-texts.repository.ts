import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileFaultsError, type FileFault } from '../../questionnaire/files/file-fault';
import { parseYaml } from '../../questionnaire/files/parse-yaml';
import { unknownPlaces, type MailTexts } from './mail-texts';
import { OCCASIONS } from '../occasion';

const TEXT = { type: 'string', minLength: 1 };
const OCCASION_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['subject', 'paragraphs'],
  properties: {
    subject: TEXT,
    paragraphs: { type: 'array', minItems: 1, items: TEXT },
    action: TEXT,
  },
};
const PARTS = ['language', 'simulated', 'privacy', 'reason', 'notLeader', 'contact'];
const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: [...PARTS, 'occasions'],
  properties: {
    ...Object.fromEntries(PARTS.map((part) => [part, TEXT])),
    occasions: {
      type: 'object',
      additionalProperties: false,
      required: OCCASIONS,
      properties: Object.fromEntries(OCCASIONS.map((one) => [one, OCCASION_SCHEMA])),
    },
  },
};

/**
 * Reads the texts of all languages, Danish first, the others in the order of their files.
 * @throws FileFaultsError with the faults of all files
 */
export function readMailTexts(folder: string): MailTexts[] {
  const faults: FileFault[] = [];
  const languages = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort((a, b) => Number(b === 'da.yaml') - Number(a === 'da.yaml') || (a < b ? -1 : 1))
    .flatMap((file): MailTexts[] => {
      try {
        const text = readFileSync(join(folder, file), 'utf8');
        faults.push(...placeFaults(file, text));
        return [parseYaml<MailTexts>(file, text, SCHEMA)];
      } catch (error) {
        if (!(error instanceof FileFaultsError)) throw error;
        faults.push(...error.faults);
        return [];
      }
    });
  if (faults.length > 0) throw new FileFaultsError(faults);
  return languages;
}

function placeFaults(file: string, text: string): FileFault[] {
  return text.split('\n').flatMap((line, index) =>
    line.startsWith('#')
      ? []
      : unknownPlaces(line).map((place) => ({
          file,
          line: index + 1,
          key: '',
          message: `nothing is filled in at {${place}}`,
        })),
  );
}
