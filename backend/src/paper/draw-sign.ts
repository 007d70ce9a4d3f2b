import type { Sign } from '@ledelsespuls/contracts/words/signs';

/** What a sign takes of a line before its text, as a share of the letters' size. */
const WIDTH = 1.2;
/** Of a triangle, as shares of the letters' size: from the line's top, and its side. */
const TOP = 0.28;
const SIDE = 0.72;

/** How far a text is moved for the sign before it, in points. */
export const indentOf = (sign: Sign | undefined, size: number): number =>
  sign === undefined ? 0 : size * WIDTH;

/** A sign in the colour chosen. The typeface has no triangles, so they are drawn. */
export function drawSign(
  pdf: PDFKit.PDFDocument,
  sign: Sign,
  { left, top, size }: { readonly left: number; readonly top: number; readonly size: number },
): void {
  const [high, side] = [top + size * TOP, size * SIDE];
  switch (sign) {
    case '▲':
      pdf.polygon([left, high + side], [left + side, high + side], [left + side / 2, high]).fill();
      return;
    case '▼':
      pdf.polygon([left, high], [left + side, high], [left + side / 2, high + side]).fill();
      return;
  }
}
