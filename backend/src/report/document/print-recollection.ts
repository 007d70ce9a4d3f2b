import { fill } from '@ledelsespuls/contracts/words/writing/fill';
import { recollectedPeople, RECOLLECTION_WORDS } from '@ledelsespuls/contracts/words/recollection';
import { drawTable } from '../../paper/tagged-table';
import type { ReportSheet } from './report-sheet';

/** In kommunen's report, what leaders of 2020 remember; nothing in rounds that did not ask them. */
export function printRecollection({ paper, language, round, group }: ReportSheet): void {
  const { recollection } = round.publication;
  if (!recollection || group.kind !== 'kommune') return;
  const words = RECOLLECTION_WORDS[language];
  paper.section(words.title, false);
  paper.heading(2, words.title);
  if (recollection.status === 'withheld') {
    paper.paragraph(words.tooFew);
    return;
  }
  const { answered, themes } = recollection;
  paper.paragraph(fill(words.lead, { answered }));
  drawTable(
    paper,
    words.caption,
    [
      { title: words.theme, width: 235 },
      { title: words.better, width: 130, align: 'right' },
      { title: words.worse, width: 130, align: 'right' },
    ],
    round.questionnaire.themes.map(({ key, name }) => {
      const theme = themes[key];
      const sides = theme?.status === 'shown' ? [theme.better, theme.worse] : [null, null];
      const people = sides.map((side) => recollectedPeople(side, answered, language));
      return { cells: [name[language], ...people].map((text) => [{ text }]) };
    }),
  );
}
