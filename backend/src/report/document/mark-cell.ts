import { barPieces, type CountedClass } from '@ledelsespuls/contracts/look/answer-bar';
import { COLOURS } from '@ledelsespuls/contracts/look/colours';
import { MARK_GRID } from '@ledelsespuls/contracts/look/marks';
import { countWords } from '@ledelsespuls/contracts/words/answer-classes';
import type { ComparedCell } from '../../comparison/comparison';
import type { TableCell } from '../../paper/tagged-table';

/** In points. */
const HEIGHT = 16;
const CAP = 3;
const BAR = 9;
/** A share with its interval, from 0 to 100 %; nothing where nothing may be shown. */
export function markCell(cell: ComparedCell, earlierShare: number | null, alt: string): TableCell {
  if (cell.status === 'withheld') return [];
  const { share, interval } = cell;
  return {
    alt,
    height: HEIGHT,
    draw: (pdf, box) => {
      const at = (value: number) => box.left + value * box.width;
      const middle = box.top + box.height / 2;
      for (const value of MARK_GRID) {
        pdf
          .lineWidth(0.5)
          .moveTo(at(value), box.top)
          .lineTo(at(value), box.top + box.height);
        pdf.stroke(COLOURS['line-soft']);
      }
      if (earlierShare !== null) {
        pdf
          .lineWidth(1)
          .circle(at(earlierShare), middle, 2.6)
          .fillAndStroke(COLOURS.paper, COLOURS.mark);
      }
      pdf.lineWidth(1.2).moveTo(at(interval.low), middle).lineTo(at(interval.high), middle);
      for (const end of [interval.low, interval.high]) {
        pdf.moveTo(at(end), middle - CAP).lineTo(at(end), middle + CAP);
      }
      pdf.stroke(COLOURS.mark);
      pdf.circle(at(share), middle, 2.6).fill(COLOURS.mark);
    },
  };
}

/** The answers on the scale as one bar, disagreement to the left, and below it how many of each class. */
export function answersCell(
  parts: readonly CountedClass[],
  answered: number,
  alt: string,
  isProblem: boolean,
): TableCell {
  const pieces = barPieces(parts, answered, isProblem);
  return {
    alt,
    height: 24,
    draw: (pdf, { left, top, width }) => {
      let x = left;
      for (const { place, share } of pieces) {
        pdf.rect(x, top + 2, share * width, BAR).fill(COLOURS[place.colour]);
        x += share * width;
      }
      const counts = pieces.map(({ class: name }) =>
        countWords(parts.find((part) => part.class === name)!.count),
      );
      pdf.font('regular').fontSize(7.5).fillColor(COLOURS.quiet);
      pdf.text(counts.join(' · '), left, top + BAR + 4, { width });
    },
  };
}
