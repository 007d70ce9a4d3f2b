import type { Element, TaggedDocument } from './tagged-document';

/** In points. */
const BOX = 10;
const GAP = 4;
const BETWEEN = 10;
const TEXT = 10;
const ROW = TEXT * 1.8;
const LINE = 24;

/** What lines to write on take. */
export function linesHeight(count: number): number {
  return count * LINE + 14;
}

/** What two rows of boxes take, with the space around them. */
export const BOXES_HEIGHT = ROW * 2 + 12;

/**
 * Choices with a box before each, as a list within the question. Each row begins a new line, and goes
 * on in the next where it is too long.
 */
export function drawChoices(
  paper: TaggedDocument,
  question: Element,
  rows: readonly (readonly string[])[],
): void {
  const { pdf } = paper;
  const left = pdf.x;
  const list = pdf.struct('L');
  question.add(list);
  pdf.font('regular').fontSize(TEXT);
  pdf.y += 2;
  for (const row of rows) {
    let x = left;
    for (const text of row) {
      const width = pdf.widthOfString(text) + 1;
      if (x > left && x + BOX + GAP + width > paper.right) {
        x = left;
        pdf.y += ROW;
      }
      const { y } = pdf;
      paper.artifact(() =>
        pdf
          .lineWidth(0.9)
          .rect(x, y + 1, BOX, BOX)
          .stroke(),
      );
      const body = pdf.struct('LBody');
      list.add(pdf.struct('LI').add(body));
      body.add(() => pdf.text(text, x + BOX + GAP, y, { width, lineBreak: false }));
      pdf.y = y;
      x += BOX + GAP + width + BETWEEN;
    }
    pdf.y += ROW;
  }
  pdf.x = left;
  pdf.y += 6;
}

/** Empty lines to write on. */
export function drawLines(paper: TaggedDocument, count: number): void {
  const { pdf } = paper;
  paper.keep(linesHeight(count));
  const { x } = pdf;
  paper.artifact(() => {
    for (let line = 1; line <= count; line += 1) {
      const y = pdf.y + line * LINE;
      pdf.lineWidth(0.5).moveTo(x, y).lineTo(paper.right, y).stroke();
    }
  });
  pdf.y += linesHeight(count);
}
