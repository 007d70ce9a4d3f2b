import { percent } from '@ledelsespuls/contracts/words/writing/percent';
import { fill } from '@ledelsespuls/contracts/words/writing/fill';
import { SIGNS } from '@ledelsespuls/contracts/words/signs';
import { drawTable } from '../../paper/tagged-table';
import { comparedColumns, comparedRow } from './compared-rows';
import { mainGroups, type ReportSheet } from './report-sheet';
import { pointsOfOne } from '../share-words';

/** What to leave with, in the very sentences of the overview page, and who answered. */
export function printSummary(sheet: ReportSheet): void {
  const { paper, texts, words, language, round, group } = sheet;
  paper.section(texts.mainTitle, true);
  paper.heading(2, texts.mainTitle);
  for (const headlines of [round.headlines.baseline, round.headlines.change]) {
    const text = headlines[group.key]?.[language];
    if (text) paper.paragraph(text, { size: 13 });
  }
  paper.pdf.y += 8;
  paper.heading(2, texts.participationTitle);
  drawTable(
    paper,
    texts.participationCaption,
    [
      { title: words.columns.group, width: 265 },
      { title: words.overview.participationColumn, width: 150, align: 'right' },
      { title: texts.participationShare, width: 80, align: 'right' },
    ],
    mainGroups(sheet).map((one) => ({
      cells: [
        [{ text: one.name, bold: one.key === group.key }],
        ...(one.status === 'shown'
          ? [
              [
                {
                  text: fill(words.overview.answeredOf, {
                    answered: one.answered,
                    invited: one.invited,
                  }),
                },
              ],
              [{ text: percent(one.answered / one.invited, language) }],
            ]
          : [[{ text: words.withheld[one.reason] }], [{ text: '–' }]]),
      ],
    })),
  );
  paper.paragraph(texts.onePerson(group.name, pointsOfOne(group.answered, language)));
}

/** All themes and subthemes, each with its figure and what has become of the findings of 2020. */
export function printOverview(sheet: ReportSheet): void {
  const { paper, texts, words, language, round, group } = sheet;
  paper.section(texts.overviewTitle, true);
  paper.heading(2, texts.overviewTitle);
  const earlier = round.change ? [texts.earlierKey(round.change.earlier.name)] : [];
  paper.bullets([...texts.key, ...earlier]);
  paper.signs([
    [SIGNS.higher, words.change.grade.rose],
    [SIGNS.lower, words.change.grade.fell],
  ]);
  drawTable(
    paper,
    texts.overviewCaption(group.name),
    comparedColumns(sheet, 'item'),
    round.questionnaire.themes.flatMap(({ key, name, subthemes }) => [
      ...comparedRow(sheet, { level: 'theme', key }, group, {
        text: name[language],
        bold: true,
      }).map((row) => ({ ...row, isWhole: true })),
      ...subthemes.flatMap((subtheme) =>
        comparedRow(sheet, { level: 'subtheme', key: subtheme.key }, group, {
          text: subtheme.name[language],
        }),
      ),
    ]),
  );
}
