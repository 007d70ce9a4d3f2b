import { COLOURS, SIMULATED_COLOUR } from '@ledelsespuls/contracts/look/colours';
import { RESULT_WORDS } from '@ledelsespuls/contracts/words/results';
import type { Fonts } from '../../paper/fonts.repository';
import { TaggedDocument } from '../../paper/tagged-document';
import { dayInWords } from '../../round/days/calendar-day';
import { DANISH } from './document-texts-da';
import { ENGLISH } from './document-texts-en';
import { printHidden, printMethod, printWhole } from './print-ending';
import { printRecollection } from './print-recollection';
import { printOverview, printSummary } from './print-overview';
import { printTheme } from './print-theme';
import type { ReportFacts, ReportSheet } from './report-sheet';
import { ANONYMITY } from '../tables/report-texts';

/** In points. */
const TEXT = 10;

/**
 * One group's results of a round as an accessible PDF, good to hand to a political committee. All its
 * figures are those of the publication.
 */
export function printReport(facts: ReportFacts, fonts: Fonts): Promise<Buffer> {
  const { round, group, municipality, language } = facts;
  const texts = language === 'da' ? DANISH : ENGLISH;
  const { round: about } = round.publication;
  const paper = new TaggedDocument(fonts, {
    title: `${texts.title}. ${group.name}. ${about.name}`,
    ...{ language, size: TEXT, day: about.closedOn },
  });
  const sheet: ReportSheet = { ...facts, paper, texts, words: RESULT_WORDS[language] };
  printCover(sheet);
  printSummary(sheet);
  printOverview(sheet);
  round.questionnaire.themes.forEach((theme, place) => printTheme(sheet, theme, place === 0));
  printWhole(sheet);
  printRecollection(sheet);
  printHidden(sheet);
  printMethod(sheet);
  const simulated = about.simulated ? `${texts.simulatedShort} · ` : '';
  const names = [...new Set([municipality, group.name, about.name])].join(' · ');
  const running = `${simulated}${names}`;
  return paper.finish((page, count) => `${running} · ${texts.footer(page, count)}`);
}

function printCover({ paper, texts, language, round, group, municipality }: ReportSheet): void {
  const { round: about, minimum } = round.publication;
  const { pdf } = paper;
  paper.section(texts.title, false);
  paper.artifact(() => pdf.rect(0, 0, pdf.page.width, 12).fill(COLOURS.brand));
  pdf.y = 210;
  paper.paragraph(municipality, { size: 13, bold: true, colour: COLOURS.brand });
  paper.heading(1, texts.title, { size: 32 });
  if (group.name !== municipality) paper.paragraph(group.name, { size: 20 });
  pdf.y += 24;
  paper.paragraph(about.name, { size: 13, bold: true });
  paper.paragraph(texts.closed(dayInWords(about.closedOn, language)), {
    size: 13,
    colour: COLOURS.quiet,
  });
  if (about.simulated)
    paper.paragraph(texts.simulated, { size: 13, bold: true, colour: SIMULATED_COLOUR });
  pdf.y = 640;
  paper.heading(3, texts.ruleTitle);
  paper.paragraph(ANONYMITY[language](minimum));
}
