import type {
  ComparedCell,
  ComparedItem,
  Comparison,
  LocalisedText,
  PublishedGroup,
  Questionnaire,
} from '../api/types';

/** A theme or subtheme in one group, ready to be drawn. */
export interface ComparedRow {
  readonly item: ComparedItem;
  readonly name: LocalisedText;
  /** Address of its page; a theme has none of its own. */
  readonly slug: string | null;
  readonly cell: ComparedCell;
  /** How many answered at least half of its statements; null where that is withheld. */
  readonly answered: number | null;
}

/** The subthemes of a questionnaire with their cell in one group, in the order of the themes. */
export function subthemeRows(
  comparison: Comparison,
  { themes }: Questionnaire,
  group: PublishedGroup,
): ComparedRow[] {
  return themes.flatMap(({ subthemes }) =>
    subthemes.flatMap(({ key, name, slug }) => {
      const item = findItem(comparison, 'subtheme', key);
      const cell = item?.cells[group.key];
      return item && cell ? [{ item, name, slug, cell, answered: answeredOn(item, group) }] : [];
    }),
  );
}

/** The themes of a questionnaire with their cell in one group, in their order. */
export function themeRows(
  comparison: Comparison,
  { themes }: Questionnaire,
  group: PublishedGroup,
): ComparedRow[] {
  return themes.flatMap(({ key, name }) => {
    const item = findItem(comparison, 'theme', key);
    const cell = item?.cells[group.key];
    return item && cell
      ? [{ item, name, slug: null, cell, answered: answeredOn(item, group) }]
      : [];
  });
}

export function findItem(
  comparison: Comparison,
  level: ComparedItem['level'],
  key: string,
): ComparedItem | undefined {
  return comparison.items.find((item) => item.level === level && item.key === key);
}

/** How many answers a group's figure rests on; null where either is withheld, or it was not asked. */
export function answeredOn(
  { level, key, cells }: ComparedItem,
  group: PublishedGroup,
): number | null {
  if (group.status === 'withheld' || cells[group.key]?.status === 'withheld') return null;
  const results = {
    theme: group.themes,
    subtheme: group.subthemes,
    statement: group.statements,
  }[level];
  const result = results[key];
  return result?.status === 'shown' ? result.answered : null;
}

/** The band of the whole municipality stands in for the group's own. */
export function hasBorrowedBand(cell: ComparedCell): boolean {
  return cell.status === 'compared' && cell.bandFromKommune;
}
