import type {
  ComparedCell,
  ComparedItem,
  Comparison,
  LocalisedText,
  Questionnaire,
  Verdict,
} from '../api/types';

export type Sorting = 'movement' | 'theme' | 'level';

export const SORTINGS: readonly Sorting[] = ['movement', 'theme', 'level'];

/** A theme or subtheme in one group, ready to be drawn. */
export interface ComparedRow {
  readonly item: ComparedItem;
  readonly name: LocalisedText;
  /** Address of its page; a theme has none of its own. */
  readonly slug: string | null;
  readonly cell: ComparedCell;
}

/** The subthemes of a questionnaire with their cell in one group, sorted. What has no figure comes last. */
export function subthemeRows(
  comparison: Comparison,
  questionnaire: Questionnaire,
  groupKey: string,
  sorting: Sorting,
): ComparedRow[] {
  const rows = questionnaire.themes.flatMap(({ subthemes }) =>
    subthemes.flatMap((subtheme) => {
      const item = findItem(comparison, 'subtheme', subtheme.key);
      const cell = item?.cells[groupKey];
      return item && cell ? [{ item, name: subtheme.name, slug: subtheme.slug, cell }] : [];
    }),
  );
  if (sorting === 'theme') return rows;
  const weight = sorting === 'movement' ? movementWeight : levelWeight;
  return [...rows].sort((a, b) => weight(a.cell) - weight(b.cell));
}

/** The themes of a questionnaire with their cell in one group, in their order. */
export function themeRows(
  comparison: Comparison,
  { themes }: Questionnaire,
  groupKey: string,
): ComparedRow[] {
  return themes.flatMap(({ key, name }) => {
    const item = findItem(comparison, 'theme', key);
    const cell = item?.cells[groupKey];
    return item && cell ? [{ item, name, slug: null, cell }] : [];
  });
}

export function findItem(
  comparison: Comparison,
  level: ComparedItem['level'],
  key: string,
): ComparedItem | undefined {
  return comparison.items.find((item) => item.level === level && item.key === key);
}

/** Sure verdicts before probable ones, then the longest way from the band first. */
function movementWeight(cell: ComparedCell): number {
  if (cell.status !== 'compared') return cell.status === 'withheld' ? 4 : 3;
  if (cell.verdict === 'cannot-be-told-apart') return 2;
  const probable = cell.verdict.startsWith('probably') ? 1 : 0;
  return probable - Math.abs(cell.movement) / 2;
}

function levelWeight(cell: ComparedCell): number {
  return cell.status === 'withheld' ? 2 : cell.share;
}

/** How many subthemes moved, and which way; for the sentence on top. */
export function countVerdicts(cells: readonly ComparedCell[]) {
  const of = (...verdicts: Verdict[]) =>
    cells.filter((cell) => cell.status === 'compared' && verdicts.includes(cell.verdict)).length;
  const higher = of('higher', 'probably-higher');
  const lower = of('lower', 'probably-lower');
  const same = of('cannot-be-told-apart');
  return { all: cells.length, higher, lower, same, withheld: cells.length - higher - lower - same };
}

/** The direction of a verdict as a sign, so that it does not hang on colour. */
export function verdictSign(verdict: Verdict): string {
  if (verdict === 'cannot-be-told-apart') return '≈';
  return verdict.endsWith('higher') ? '▲' : '▼';
}
