import { stringify } from 'yaml';
import type { ReviewerRole } from '@ledelsespuls/contracts/lists/results/codebook';
import type { Coding } from '../coding';

/** A correction as it stands in the file that is taken along. */
export interface LayeredCorrection {
  readonly finding: string;
  readonly coding: Coding;
  readonly reason: string;
  readonly role: ReviewerRole;
  /** ISO day that it came into force. */
  readonly day: string;
}

const HEADING =
  '# Corrections of the coding of 2020 that are in force. `npm run baseline -- apply FILE` writes them into\n' +
  '# questionnaires/baselines/2020 and the newest questionnaire of each kind.\n';

/** Corrections as YAML, each with its reason. */
export function layerFile(corrections: readonly LayeredCorrection[]): string {
  const entries = corrections.map(({ finding, coding, reason, role, day }) => ({
    finding,
    kind: coding.kind,
    ...(coding.never ? { never: coding.never } : {}),
    ties: Object.fromEntries(coding.ties.map(({ statement, tie }) => [statement, tie])),
    ...{ reason, role, day },
  }));
  return HEADING + stringify(entries, { lineWidth: 100 });
}
