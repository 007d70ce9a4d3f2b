import PDFDocument from 'pdfkit';
import { SIGNS, type Sign } from '@ledelsespuls/contracts/words/signs';
import { drawSign } from './draw-sign';
import type { Fonts } from './fonts.repository';

export type Element = PDFKit.PDFStructureElement;
type Level = 1 | 2 | 3;

/** In points, as all measures here. */
const MARGIN = 50;
const TEXT = 11;
const ITEM_GAP = 3;
const HEADING = { 1: 22, 2: 16, 3: 12.5 } as const;
const FOOTER = 9;
const INK = '#000';
const LABEL_WIDTH = 26;
/** Signs that the typeface lacks. */
const TRIANGLES: readonly Sign[] = [SIGNS.higher, SIGNS.lower];
const LANGUAGE_TAGS = { da: 'da-DK', en: 'en-GB' } as const;

interface DocumentFacts {
  readonly title: string;
  readonly language: 'da' | 'en';
  /** Of running text, in points. */
  readonly size?: number;
  /** ISO day that the file bears, so that the same contents give the same bytes; without it the moment. */
  readonly day?: string;
}

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Where the text is in another language than the document. */
  readonly language?: 'da' | 'en';
  readonly spacing?: number;
}

/** What an element says of itself: another language, what a figure shows and where, what a heading heads. */
interface Attributes {
  readonly lang?: string;
  readonly alt?: string;
  readonly bbox?: [number, number, number, number];
  readonly scope?: 'Row' | 'Column';
  /** The text that a drawing stands for. */
  readonly actual?: string;
}

/** A place on the page, from its upper left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A PDF for print and for screen readers: every text is in the structure tree, in reading order, with
 * real headings and lists; lines, boxes and page numbers are artifacts.
 */
export class TaggedDocument {
  /** For drawing what the methods here do not know, within `artifact` or a structure element. */
  readonly pdf: PDFKit.PDFDocument;
  private readonly root: Element;
  private readonly size: number;
  private parent: Element;

  constructor(fonts: Fonts, about: DocumentFacts) {
    this.size = about.size ?? TEXT;
    this.pdf = new PDFDocument({
      size: 'A4',
      margin: MARGIN,
      pdfVersion: '1.7',
      // The types do not know of this subset, the library does.
      subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
      tagged: true,
      lang: LANGUAGE_TAGS[about.language],
      displayTitle: true,
      bufferPages: true,
      info: {
        Title: about.title,
        Creator: 'Ledelsespuls',
        Producer: 'Ledelsespuls',
        ...(about.day ? { CreationDate: new Date(`${about.day}T12:00:00Z`) } : {}),
      },
    });
    this.pdf.registerFont('regular', fonts.regular);
    this.pdf.registerFont('bold', fonts.bold);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
    this.parent = this.root;
  }

  /** What follows belongs together, under a bookmark, and on a page of its own where it is asked for. */
  section(bookmark: string, onNewPage: boolean): void {
    if (onNewPage) this.pdf.addPage();
    this.pdf.outline.addItem(bookmark);
    this.parent = this.pdf.struct('Sect');
    this.root.add(this.parent);
  }

  hasRoom(height: number): boolean {
    return this.pdf.y + height <= this.pdf.page.height - MARGIN;
  }

  /** Begins a new page where less than this is left of the page. */
  keep(height: number): void {
    if (!this.hasRoom(height)) this.pdf.addPage();
  }

  heading(level: Level, text: string, style: TextStyle = {}): void {
    this.keep(level === 3 ? 110 : 140);
    if (this.pdf.y > MARGIN) this.pdf.y += 10;
    this.write(this.parent, `H${level}`, text, { size: HEADING[level], bold: true, ...style });
    this.pdf.y += 4;
  }

  paragraph(text: string, style: TextStyle = {}): void {
    this.write(this.parent, 'P', text, style);
    this.pdf.y += 6;
  }

  bullets(items: readonly string[]): void {
    const add = this.list();
    for (const item of items) add('•', (body) => this.write(body, 'P', item));
    this.pdf.y += 6;
  }

  /** Signs and what they mean. */
  signs(items: readonly (readonly [Sign, string])[]): void {
    const add = this.list();
    for (const [sign, text] of items) add(sign, (body) => this.write(body, 'P', text));
    this.pdf.y += 6;
  }

  numbered(items: readonly string[]): void {
    const add = this.list();
    items.forEach((item, index) => add(`${index + 1}.`, (body) => this.write(body, 'P', item)));
    this.pdf.y += 6;
  }

  /** Opens a list, and gives what adds an item to it: its label, and what writes its body. */
  list(parent = this.parent): (label: string, write: (body: Element) => void) => void {
    const list = this.pdf.struct('L');
    parent.add(list);
    return (label, write) => {
      this.keep(this.size * 2);
      const item = this.pdf.struct('LI');
      list.add(item);
      const { x, y } = this.pdf;
      this.write(item, 'Lbl', label);
      const body = this.pdf.struct('LBody');
      item.add(body);
      this.pdf.x = x + LABEL_WIDTH;
      this.pdf.y = y;
      write(body);
      this.pdf.x = x;
      this.pdf.y += ITEM_GAP;
    };
  }

  write(parent: Element, tag: string, text: string, style: TextStyle = {}): void {
    const { size = this.size, bold = false, colour = INK, language, spacing = 0 } = style;
    const triangle = TRIANGLES.find((sign) => sign === text);
    const options = {
      ...(language ? { lang: LANGUAGE_TAGS[language] } : {}),
      ...(triangle ? { actual: text } : {}),
    };
    this.pdf
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(colour);
    const element = this.element(parent, tag, options);
    const width = this.right - this.pdf.x;
    const { x: left, y: top } = this.pdf;
    element.add(() => {
      if (triangle) drawSign(this.pdf, triangle, { left, top, size });
      else this.pdf.text(text, { lineGap: size / 6, width, characterSpacing: spacing });
    });
    element.end();
  }

  heightOf(text: string): number {
    this.pdf.font('regular').fontSize(this.size);
    return this.pdf.heightOfString(text, { width: this.right - MARGIN - LABEL_WIDTH });
  }

  /** The whole file. Nothing can be written after it. */
  async finish(footer: (page: number, count: number) => string = () => ''): Promise<Buffer> {
    const { count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.pdf.switchToPage(page);
      // The margin would send what is written in it to a new page.
      this.pdf.page.margins.bottom = 0;
      this.artifact(() => {
        const y = this.pdf.page.height - MARGIN * 0.7;
        this.pdf.font('regular').fontSize(FOOTER).fillColor(INK);
        this.pdf.text(footer(page + 1, count), MARGIN, y, { lineBreak: false });
      }, 'Pagination');
    }
    this.root.end();
    const chunks: Buffer[] = [];
    const whole = new Promise<Buffer>((settle, fail) => {
      this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.pdf.on('end', () => settle(Buffer.concat(chunks)));
      this.pdf.on('error', fail);
    });
    this.pdf.end();
    return whole;
  }

  /**
   * Draws what a screen reader reads as one sentence.
   * @param box from the page's upper left: left, top, width, height
   */
  figure(parent: Element, alt: string, box: Box, draw: (box: Box) => void): void {
    const { left, top, width, height } = box;
    const bbox: [number, number, number, number] = [left, top, left + width, top + height];
    const figure = this.element(parent, 'Figure', { alt, bbox });
    figure.add(() => draw(box));
    figure.end();
  }

  /** Opens an element in another, or where the document has come to. */
  element(parent: Element | null, tag: string, attributes: Attributes = {}): Element {
    // The types do not know all of these, the library does.
    const element = this.pdf.struct(tag, attributes);
    (parent ?? this.parent).add(element);
    return element;
  }

  /** Draws what a screen reader passes over. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Where lines end. */
  get right(): number {
    return this.pdf.page.width - MARGIN;
  }
}
