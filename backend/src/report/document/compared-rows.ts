import type { ItemLevel } from '../../comparison/comparison';
import type { CellLine, TableColumn, TableRow } from '../../paper/tagged-table';
import type { PublishedGroup } from '../../publication/publication';
import { changeLines, markWords, shareLines, wholeLines } from './cell-words';
import { markCell } from './mark-cell';
import type { ReportSheet } from './report-sheet';

/** In points, together the width of the page. */
export function comparedColumns(
  { texts, words }: ReportSheet,
  first: 'item' | 'group',
): TableColumn[] {
  return [
    { title: first === 'item' ? words.compare.item : words.columns.group, width: 132 },
    { title: words.columns.share, width: 62, align: 'right' },
    { title: texts.columns.mark, width: 114 },
    { title: words.columns.verdict, width: 152 },
    { title: words.columns.answered, width: 35, align: 'right' },
  ];
}

/** All statements of a theme or subtheme, also those that are in no mean. */
function statementsOfItem({ round }: ReportSheet, level: 'theme' | 'subtheme', key: string) {
  return round.questionnaire.themes.flatMap((theme) =>
    theme.subthemes
      .filter((subtheme) => (level === 'theme' ? theme : subtheme).key === key)
      .flatMap(({ statements }) => statements),
  );
}

/** One group's figure on a theme or subtheme, beside 2020; none where it was not asked. */
export function comparedRow(
  sheet: ReportSheet,
  { level, key }: { readonly level: Exclude<ItemLevel, 'statement'>; readonly key: string },
  group: PublishedGroup,
  heading: CellLine,
): TableRow[] {
  const { comparison, earlierShares } = sheet.round;
  const cell = comparison.items.find((one) => one.level === level && one.key === key)?.cells[
    group.key
  ];
  if (!cell) return [];
  const results =
    group.status === 'shown' ? { theme: group.themes, subtheme: group.subthemes } : null;
  const result = results?.[level][key];
  const isShown = cell.status !== 'withheld' && result?.status === 'shown';
  const earlier = earlierShares[key]?.[group.key] ?? null;
  return [
    {
      cells: [
        [heading],
        shareLines(sheet, level, cell),
        markCell(cell, earlier, markWords(sheet, level, cell)),
        [
          ...wholeLines(sheet, cell, group, {
            level,
            statements: statementsOfItem(sheet, level, key),
          }),
          ...changeLines(sheet, level, key, group.key),
        ],
        [{ text: isShown ? String(result.answered) : '–' }],
      ],
    },
  ];
}
