import type { Fonts } from '../paper/fonts.repository';
import { TaggedDocument } from '../paper/tagged-document';
import { LETTER_TEXTS, type LetterFacts } from './letter-texts';

const CODE = { size: 30, bold: true, spacing: 1.5 } as const;

/** Who a letter is for, and the only code that stands in it. */
export interface Letter {
  readonly name: string;
  readonly forvaltning: string;
  readonly code: string;
}

/** One sheet a leader, as one PDF to print. */
export function printLetters(
  letters: readonly Letter[],
  facts: LetterFacts,
  fonts: Fonts,
): Promise<Buffer> {
  const texts = LETTER_TEXTS;
  const paper = new TaggedDocument(fonts, {
    title: texts.title(facts.round),
    language: 'da',
    size: 12,
  });
  letters.forEach(({ name, forvaltning, code }, index) => {
    paper.section(name, index > 0);
    paper.paragraph([name, forvaltning].filter(Boolean).join('\n'));
    paper.heading(1, texts.heading(facts.round));
    if (facts.simulated) paper.paragraph(texts.simulated, { bold: true });
    paper.paragraph(texts.why(facts));
    paper.heading(2, texts.how);
    const add = paper.list();
    add('1.', (body) => paper.write(body, 'P', texts.open(facts)));
    add('2.', (body) => {
      paper.write(body, 'P', texts.type);
      paper.write(body, 'P', code, CODE);
    });
    add('3.', (body) => paper.write(body, 'P', texts.answer(facts)));
    paper.pdf.y += 6;
    paper.paragraph(texts.deadline(facts), { bold: true });
    paper.heading(2, texts.who);
    paper.bullets(texts.promises(facts));
    paper.heading(2, texts.questions);
    paper.paragraph(texts.contact(facts));
    paper.heading(2, texts.english.heading, { language: 'en' });
    paper.paragraph(texts.english.text(facts), { language: 'en' });
  });
  return paper.finish();
}
