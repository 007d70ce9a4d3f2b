import type { LocalisedText } from '../questionnaire/questionnaire';
import type { FiledFinding, FilesCoding } from './layers/files-coding';

/** So many findings are reviewed in one sitting. */
export const BATCH_SIZE = 20;

export interface Batch {
  readonly key: string;
  /** Null for the findings that a verdict can rest on, which come first. */
  readonly theme: LocalisedText | null;
  readonly place: number;
  readonly of: number;
  readonly findings: readonly FiledFinding[];
}

/**
 * All findings in batches of at most twenty, theme by theme in the report's order. Before them come those
 * that a verdict can rest on, once more: what they are coded as decides what the results say.
 */
export function batchesOf({ findings, questionnaire }: FilesCoding): Batch[] {
  const withVerdict = findings.filter(({ coding }) =>
    coding.ties.some(({ tie }) => tie === 'verdict'),
  );
  const batches = (
    prefix: string,
    theme: LocalisedText | null,
    all: readonly FiledFinding[],
  ): Batch[] => {
    const of = Math.ceil(all.length / BATCH_SIZE);
    return Array.from({ length: of }, (_, place) => ({
      key: `${prefix}-${place + 1}`,
      theme,
      place: place + 1,
      of,
      findings: all.slice(place * BATCH_SIZE, (place + 1) * BATCH_SIZE),
    }));
  };
  return [
    ...batches('verdict', null, withVerdict),
    ...questionnaire.themes.flatMap(({ key, name, subthemes }) =>
      batches(
        `theme-${key}`,
        name,
        findings.filter(({ finding }) => subthemes.some((one) => one.key === finding.subtheme)),
      ),
    ),
  ];
}
