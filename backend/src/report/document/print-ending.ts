import { SINCE_2020_WORDS } from '@ledelsespuls/contracts/words/since-2020';
import { drawTable, type TableRow } from '../../paper/tagged-table';
import { itemsOf } from '../items-of';
import { printComments } from './print-comments';
import { printStatements } from './print-theme';
import { mainGroups, type ReportSheet } from './report-sheet';
import { shareBase } from '../../publication/method';
import { lexiconSentence } from '../lexicon-sentence';
import { decimal } from '../share-words';

/** The statement on the whole, and in kommunen's report what goes with it. */
export function printWhole(sheet: ReportSheet): void {
  const { paper, texts, words, language, round, group } = sheet;
  const { overall, closing, themes } = round.questionnaire;
  const { associations } = round.publication;
  paper.section(words.compare.overall, true);
  paper.heading(2, words.compare.overall);
  printStatements(sheet, texts.overallCaption(group.name), [overall]);
  if (associations && group.kind === 'kommune') {
    paper.heading(3, words.associations.title);
    paper.paragraph(texts.associationsLead(overall.text[language]));
    const { theme, value, interval, answered } = words.associations;
    const widths = [215, 130, 80, 70];
    drawTable(
      paper,
      texts.associationsCaption,
      [theme, value, interval, answered].map((title, place) => ({
        ...{ title, width: widths[place] ?? 0 },
        align: place === 0 ? ('left' as const) : ('right' as const),
      })),
      themes.map(({ key, name }) => {
        const result = associations[key];
        const said =
          result?.status === 'shown'
            ? [
                decimal(result.value, language),
                `${decimal(result.interval.low, language)}–${decimal(result.interval.high, language)}`,
                String(result.answered),
              ]
            : [texts.associationWithheld, '–', '–'];
        return { cells: [name[language], ...said].map((text) => [{ text }]) };
      }),
    );
  }
  if (closing) printComments(sheet, closing, words.comments.atLast);
}

/** Each figure of the report that is withheld, with its reason. */
export function printHidden(sheet: ReportSheet): void {
  const { paper, texts, words, language, round, group } = sheet;
  paper.section(texts.hiddenTitle, true);
  paper.heading(2, texts.hiddenTitle);
  paper.paragraph(texts.coarsened);
  const groups = mainGroups(sheet).flatMap((one) =>
    one.status === 'withheld'
      ? [[one.name, texts.wholeGroup, words.withheld[one.reason]] as const]
      : [],
  );
  const results = { theme: group.themes, subtheme: group.subthemes, statement: group.statements };
  const items = itemsOf(round.questionnaire).flatMap(({ level, key, text }) => {
    const result = level === 'overall' ? group.overall : results[level][key];
    return result?.status === 'withheld'
      ? [[group.name, text[language], words.withheld[result.reason]] as const]
      : [];
  });
  const { themes, closing } = round.questionnaire;
  const lists = [
    ...themes.map(({ comment, name }) => ({ question: comment, name: name[language] })),
    { question: closing, name: words.comments.atLast },
  ].flatMap(({ question, name }) => {
    const list = question && round.publication.comments?.[question.key]?.[group.key];
    return list?.status === 'withheld'
      ? [[group.name, texts.comments(name), words.withheld[list.reason]] as const]
      : [];
  });
  const rows = [...groups, ...items, ...lists].map((cells): TableRow => ({
    cells: cells.map((text) => [{ text }]),
  }));
  if (rows.length === 0) {
    paper.paragraph(texts.hiddenNone);
    return;
  }
  const widths = [140, 205, 150];
  drawTable(
    paper,
    texts.hiddenCaption,
    [words.columns.group, ...texts.hidden].map((title, place) => ({
      title,
      width: widths[place] ?? 0,
    })),
    rows,
  );
}

/** How the figures were made, in short. */
export function printMethod({ paper, texts, language, round }: ReportSheet): void {
  paper.section(texts.methodTitle, false);
  paper.heading(2, texts.methodTitle);
  const [share, ...others] = texts.method;
  const base = texts.base[shareBase(round.publication.method)];
  const lexicon = lexiconSentence(round.since2020.lexicon, language);
  for (const text of [share, base, ...others, lexicon]) paper.paragraph(text);
  paper.paragraph(SINCE_2020_WORDS[language].reservation);
}
