import { COLOURS } from '@ledelsespuls/contracts/look/colours';
import type { Sign } from '@ledelsespuls/contracts/words/signs';
import { drawSign, indentOf } from './draw-sign';
import type { Box, TaggedDocument } from './tagged-document';

/** In points. */
const TEXT = 9;
const SMALL = 8;
const PADDING = 4;
const KEPT_TOGETHER = 320;
const GUTTER = 8;
const RULE = '#c5cad2';
const SHADE = '#f1f4f7';

export interface TableColumn {
  readonly title: string;
  readonly width: number;
  readonly align?: 'left' | 'right';
}

/** Lines of a cell, one below the other. */
export interface CellLine {
  /** Drawn before the text. */
  readonly sign?: Sign;
  readonly text: string;
  readonly bold?: boolean;
  /** Smaller, and in grey. */
  readonly quiet?: boolean;
}

export interface CellFigure {
  /** The same in one sentence. */
  readonly alt: string;
  readonly height: number;
  readonly draw: (pdf: PDFKit.PDFDocument, box: Box) => void;
}

export type TableCell = readonly CellLine[] | CellFigure;

export interface TableRow {
  /** One for each column; the first is the row's own heading. */
  readonly cells: readonly TableCell[];
  /** The whole that the rows after it are parts of. */
  readonly isWhole?: boolean;
}

/**
 * A table with a caption, headings of columns and rows for screen readers, and its head anew on each
 * page that it reaches. A row is never split.
 */
export function drawTable(
  paper: TaggedDocument,
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): void {
  const { pdf } = paper;
  const left = pdf.x;
  const head = columns.map(({ title }) => [{ text: title, quiet: true, bold: true }]);
  const heights = rows.map(({ cells }) => rowHeight(pdf, columns, cells));
  const headHeight = rowHeight(pdf, columns, head);
  const whole = tableHeight(paper, caption, columns, rows);
  const rest = heights.slice(2).reduce((sum, height) => sum + height, 0);
  paper.keep(whole <= KEPT_TOGETHER ? whole : whole - rest);

  const table = paper.element(null, 'Table');
  paper.write(table, 'Caption', caption, { size: TEXT, bold: true });
  const headBoxes = () => placesOf(columns, left, pdf.y, headHeight);

  const headRow = paper.element(paper.element(table, 'THead'), 'TR');
  const headTop = pdf.y;
  headBoxes().forEach((box, place) => {
    paper
      .element(headRow, 'TH', { scope: 'Column' })
      .add(() => drawLines(pdf, head[place]!, box, columns[place]));
  });
  endRow(paper, left, headTop + headHeight);

  const body = paper.element(table, 'TBody');
  rows.forEach(({ cells, isWhole = false }, index) => {
    const height = heights[index]!;
    if (!paper.hasRoom(height)) {
      pdf.addPage();
      const headTop = pdf.y;
      paper.artifact(() => {
        headBoxes().forEach((box, place) => drawLines(pdf, head[place]!, box, columns[place]));
      }, 'Pagination');
      endRow(paper, left, headTop + headHeight);
    }
    const top = pdf.y;
    if (isWhole) {
      paper.artifact(() => pdf.rect(left, top, paper.right - left, height).fill(SHADE));
    }
    const row = paper.element(body, 'TR');
    placesOf(columns, left, top, height).forEach((box, place) => {
      const cell = cells[place]!;
      const element =
        place === 0 ? paper.element(row, 'TH', { scope: 'Row' }) : paper.element(row, 'TD');
      if ('draw' in cell) {
        const inner = { ...box, top: top + (height - cell.height) / 2, height: cell.height };
        paper.figure(element, cell.alt, inner, (place) => cell.draw(pdf, place));
      } else if (cell.length > 0) element.add(() => drawLines(pdf, cell, box, columns[place]));
    });
    endRow(paper, left, top + height);
  });
  table.end();
  pdf.x = left;
  pdf.y += 14;
}

/** What a table takes where it is not split, in points. */
export function tableHeight(
  paper: TaggedDocument,
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): number {
  const { pdf } = paper;
  const head = columns.map(({ title }) => [{ text: title, quiet: true, bold: true }]);
  pdf.font('bold').fontSize(TEXT);
  const captionHeight = pdf.heightOfString(caption, { width: paper.right - pdf.x }) + PADDING;
  return [head, ...rows.map(({ cells }) => cells)].reduce(
    (sum, cells) => sum + rowHeight(pdf, columns, cells),
    captionHeight,
  );
}

function placesOf(
  columns: readonly TableColumn[],
  left: number,
  top: number,
  height: number,
): Box[] {
  let x = left;
  return columns.map(({ width }) => {
    const box = { left: x, top, width: width - GUTTER, height };
    x += width;
    return box;
  });
}

function drawLines(
  pdf: PDFKit.PDFDocument,
  lines: readonly CellLine[],
  { left, top, width }: Box,
  { align = 'left' }: TableColumn = { title: '', width: 0 },
): void {
  let y = top + PADDING;
  for (const line of lines) {
    choose(pdf, line);
    pdf.fillColor(line.quiet ? COLOURS.quiet : '#000');
    const size = sizeOf(line);
    const indent = indentOf(line.sign, size);
    if (line.sign) drawSign(pdf, line.sign, { left, top: y, size });
    pdf.text(line.text, left + indent, y, { width: width - indent, align });
    y += heightOf(pdf, line, width);
  }
}

/** Moves below a row and rules it off. */
function endRow(paper: TaggedDocument, left: number, bottom: number): void {
  const { pdf } = paper;
  paper.artifact(() =>
    pdf.lineWidth(0.5).moveTo(left, bottom).lineTo(paper.right, bottom).stroke(RULE),
  );
  pdf.x = left;
  pdf.y = bottom;
}

function rowHeight(
  pdf: PDFKit.PDFDocument,
  columns: readonly TableColumn[],
  cells: readonly TableCell[],
): number {
  const heights = cells.map((cell, place) => {
    if ('draw' in cell) return cell.height;
    const width = (columns[place]?.width ?? 0) - GUTTER;
    return cell.reduce((sum, line) => {
      choose(pdf, line);
      return sum + heightOf(pdf, line, width);
    }, 0);
  });
  return Math.max(...heights) + PADDING * 2;
}

function choose(pdf: PDFKit.PDFDocument, line: CellLine): void {
  pdf.font(line.bold ? 'bold' : 'regular').fontSize(sizeOf(line));
}

const sizeOf = ({ quiet = false }: CellLine): number => (quiet ? SMALL : TEXT);

/** In the letters chosen. */
function heightOf(pdf: PDFKit.PDFDocument, line: CellLine, width: number): number {
  return pdf.heightOfString(line.text, { width: width - indentOf(line.sign, sizeOf(line)) });
}
