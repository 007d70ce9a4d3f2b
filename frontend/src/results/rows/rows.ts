import type {
  ChangedCell,
  ComparedCell,
  ComparedItem,
  Comparison,
  DetailedGroup,
  FindingNow,
  LocalisedText,
  PublishedGroup,
  RoundResults,
  Statement,
} from '../../api/types';
import { findingsOn } from '@ledelsespuls/contracts/words/since-2020';

/** A theme or subtheme in one group, ready to be drawn. */
export interface ComparedRow {
  readonly item: ComparedItem;
  readonly name: LocalisedText;
  /** Address of its page; a theme has none of its own. */
  readonly slug: string | null;
  readonly cell: ComparedCell;
  /** All that were asked on it. */
  readonly statements: readonly Statement[];
  /** What has become of the findings of 2020 on them in a group. */
  readonly findingsIn: (groupKey: string) => readonly FindingNow[];
  /** Beside the round before; null where there is none, or it did not ask. */
  readonly change: ChangedCell | null;
  /** That round's share on what `cell` rests on; null where it cannot be held beside it. */
  readonly earlierShare: number | null;
  /** How many answered the round, who are the base of every share; null where the figure is withheld. */
  readonly answered: number | null;
}

type Compared = Pick<
  RoundResults,
  'comparison' | 'since2020' | 'questionnaire' | 'change' | 'earlierShares'
>;

/** The subthemes of a round with their cell in one group, in the order of the themes. */
export function subthemeRows(round: Compared, group: PublishedGroup): ComparedRow[] {
  return round.questionnaire.themes.flatMap(({ subthemes }) =>
    subthemes.flatMap((subtheme) => rowOf(round, group, { ...subtheme, level: 'subtheme' })),
  );
}

/** The themes of a round with their cell in one group, in their order. */
export function themeRows(round: Compared, group: PublishedGroup): ComparedRow[] {
  return round.questionnaire.themes.flatMap(({ key, name, subthemes }) =>
    rowOf(round, group, {
      ...{ level: 'theme', key, name, slug: null },
      statements: subthemes.flatMap(({ statements }) => statements),
    }),
  );
}

interface Whole extends Pick<ComparedRow, 'name' | 'slug' | 'statements'> {
  readonly level: 'theme' | 'subtheme';
  readonly key: string;
}

function rowOf(
  { comparison, since2020, change, earlierShares }: Compared,
  group: PublishedGroup,
  { level, key, name, slug, statements }: Whole,
): ComparedRow[] {
  const keys = statements.map((statement) => statement.key);
  const item = findItem(comparison, level, key);
  const cell = item?.cells[group.key];
  if (!item || !cell) return [];
  const changed = change?.items.find((one) => one.level === level && one.key === key);
  return [
    {
      item,
      name,
      slug,
      cell,
      statements,
      findingsIn: (groupKey) => findingsOn(since2020, groupKey, keys),
      change: changed?.cells[group.key] ?? null,
      earlierShare: earlierShares[key]?.[group.key] ?? null,
      answered: answeredOn(item, group),
    },
  ];
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
  group: PublishedGroup | DetailedGroup,
): number | null {
  if (group.status === 'withheld' || cells[group.key]?.status === 'withheld') return null;
  const results = {
    theme: group.themes,
    subtheme: group.subthemes,
    statement: 'statements' in group ? group.statements : {},
  }[level];
  const result = results[key];
  return result?.status === 'shown' ? result.answered : null;
}

/** The band of the whole municipality stands in for the group's own. */
export function hasBorrowedBand(cell: ComparedCell): boolean {
  return cell.status === 'compared' && cell.bandFromKommune;
}
