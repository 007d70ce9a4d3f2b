import { fill } from '@ledelsespuls/contracts/words/writing/fill';
import type { OpenQuestion } from '../../questionnaire/questionnaire';
import type { ReportSheet } from './report-sheet';

/** What leaders of the report's group wrote, as published, or why it is not shown; nothing in older rounds. */
export function printComments(sheet: ReportSheet, question: OpenQuestion, name: string): void {
  const { paper, texts, words, round, group } = sheet;
  const list = round.publication.comments?.[question.key]?.[group.key];
  if (!list) return;
  paper.heading(3, texts.commentsTitle(name));
  if (list.status === 'withheld') {
    paper.paragraph(fill(words.comments.withheld[list.reason], { group: group.name }));
    return;
  }
  if (list.status === 'none') {
    paper.paragraph(words.comments.none);
    return;
  }
  paper.paragraph(fill(words.comments.note, { count: list.texts.length }));
  const add = paper.list();
  for (const text of list.texts) {
    add('–', (body) => paper.write(body, 'P', text, { language: 'da' }));
  }
  paper.pdf.y += 8;
}
