import {
  FINDING_KINDS,
  NEVER_REASONS,
  REVIEWER_ROLES,
  TIES,
} from '@ledelsespuls/contracts/lists/results/codebook';
import { parseYaml } from '../../questionnaire/files/parse-yaml';
import type { Tie } from '../coding';
import type { LayeredCorrection } from './layer-file';

/** Shape of the file that corrections are taken along in. */
const LAYER_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['finding', 'kind', 'ties', 'reason', 'role', 'day'],
    properties: {
      finding: { type: 'string', pattern: '^[1-6][a-f]-\\d{2}$' },
      kind: { enum: FINDING_KINDS },
      never: { enum: NEVER_REASONS },
      ties: { type: 'object', additionalProperties: { enum: TIES } },
      reason: { type: 'string', minLength: 1 },
      role: { enum: REVIEWER_ROLES },
      day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    },
  },
};

type Entry = Omit<LayeredCorrection, 'coding'> &
  Pick<LayeredCorrection['coding'], 'kind' | 'never'> & {
    readonly ties: Readonly<Record<string, Tie>>;
  };

/**
 * Reads what `layerFile` made.
 * @throws FileFaultsError where it is no such file
 */
export function readLayerFile(file: string, text: string): LayeredCorrection[] {
  return parseYaml<Entry[]>(file, text, LAYER_SCHEMA).map(
    ({ kind, never, ties, ...correction }) => ({
      ...correction,
      coding: {
        kind,
        ...(never ? { never } : {}),
        ties: Object.entries(ties).map(([statement, tie]) => ({ statement, tie })),
      },
    }),
  );
}
