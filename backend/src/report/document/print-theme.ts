import { COLOURS } from '@ledelsespuls/contracts/look/colours';
import { fill } from '@ledelsespuls/contracts/words/writing/fill';
import { drawTable, tableHeight } from '../../paper/tagged-table';
import type { Statement, Subtheme, Theme } from '../../questionnaire/questionnaire';
import { comparedColumns, comparedRow } from './compared-rows';
import { printComments } from './print-comments';
import { mainGroups, type ReportSheet } from './report-sheet';
import { statementColumns, statementRow } from './statement-rows';

/** What a heading takes, in points. */
const HEADING = 36;
/** More would leave pages half empty, in points. */
const LONGEST_KEPT = 320;

/** A theme with its subthemes, each beside kommunen or the forvaltninger, its statements and comments. */
export function printTheme(sheet: ReportSheet, theme: Theme, isFirst: boolean): void {
  const { paper, texts, language } = sheet;
  paper.section(theme.name[language], true);
  paper.heading(2, theme.name[language]);
  if (isFirst) paper.paragraph(texts.barKey, { size: 9, colour: COLOURS.quiet });
  for (const subtheme of theme.subthemes) printSubtheme(sheet, subtheme);
  if (theme.comment) printComments(sheet, theme.comment, theme.name[language]);
}

function printSubtheme(sheet: ReportSheet, { key, name, statements, withoutBand }: Subtheme): void {
  const { paper, texts, words, language } = sheet;
  const caption = fill(words.subtheme.groupsCaption, { subtheme: name[language] });
  const columns = comparedColumns(sheet, 'group');
  const rows = mainGroups(sheet).flatMap((group) =>
    comparedRow(sheet, { level: 'subtheme', key }, group, {
      text: group.name,
      bold: group.key === sheet.group.key,
    }),
  );
  paper.keep(HEADING + Math.min(LONGEST_KEPT, tableHeight(paper, caption, columns, rows)));
  paper.heading(3, name[language]);
  // Written in Danish alone.
  if (withoutBand) paper.paragraph(withoutBand, { size: 9, language: 'da' });
  drawTable(paper, caption, columns, rows);
  printStatements(sheet, texts.statementsCaption(name[language], sheet.group.name), statements);
}

/** How the report's group answered some statements. */
export function printStatements(
  sheet: ReportSheet,
  caption: string,
  statements: readonly Statement[],
): void {
  const rows = statements.flatMap((statement) => statementRow(sheet, statement));
  if (rows.length > 0) drawTable(sheet.paper, caption, statementColumns(sheet), rows);
}
