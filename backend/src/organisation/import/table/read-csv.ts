import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text';
import { columnName, type WantedColumns } from './header';
import { MOST_ROWS, toTable, unreadable, type Table, type TableLine } from './table';

const DELIMITERS = [';', '\t', ',', '|'];
/** Characters in which the header is looked for. */
const HEAD = 10_000;
/** Of those; texts have none but tabs and line ends, other files have many. */
const MOST_CONTROLS = 0.02;
/** Control characters other than tabs and line ends, and what is no character. */
const CONTROLS = /[^\P{Cc}\s]|\uFFFD/gu;
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\r|\n)/i;

/**
 * Reads CSV in whatever letters Danish systems write, separated by semicolon, tab, comma or bar: by what
 * a line "sep=" says, else by what gives a line most columns that are known.
 * @throws UnreadableTableError where it is no table
 */
export function readCsv(file: string, bytes: Uint8Array, wanted: WantedColumns): Table {
  const { text: decoded, encoding } = decodeText(bytes);
  const head = decoded.slice(0, HEAD);
  if (/^\s*<(!doctype|html|table|meta)\b/i.test(head)) throw unreadable(file, 'web-page');
  if (/^\s*(<\?xml|\{\\rtf|%PDF)/i.test(head) || hasManyControls(head)) {
    throw unreadable(file, 'not-a-table');
  }
  // Such as the end-of-file mark of DOS.
  const text = decoded.replace(CONTROLS, '');
  const separator = SEPARATOR_LINE.exec(text);
  const body = separator ? text.slice(separator[0].length) : text;
  const delimiter = separator?.[1] ?? delimiterOf(body.slice(0, HEAD), wanted);
  const lines = withinQuotes(linesOf(file, body, delimiter, separator ? 1 : 0), file, wanted);
  return toTable({ file, encoding, sheet: null, hiddenRows: [], delimiter, lines }, wanted);
}

function linesOf(file: string, text: string, delimiter: string, above: number): TableLine[] {
  let lastRead = 0;
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      on_record: (record: string[], { lines }) => {
        lastRead = lines;
        return record;
      },
      relax_column_count: true,
      // Hans "Bo" Jensen is a name.
      relax_quotes: true,
      skip_empty_lines: true,
      // Beyond the limit, a header and titles shows that there are too many.
      to: MOST_ROWS + 30,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    return records.map(({ info, record }, place) => ({
      // The parser says where a line ends; one with line breaks begins after the one before.
      line: above + (/[\r\n]/.test(record.join('')) ? lineAfter(records[place - 1]) : info.lines),
      cells: record,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw unreadable(file, 'stray-quote', { line: lastRead + 1 + above });
  }
}

function lineAfter(before: { readonly info: { readonly lines: number } } | undefined): number {
  return (before?.info.lines ?? 0) + 1;
}

/** Some programs put each line in quotation marks as a whole. */
function withinQuotes(lines: TableLine[], file: string, wanted: WantedColumns): TableLine[] {
  if (lines.length === 0 || lines.some(({ cells }) => cells.length !== 1)) return lines;
  const [header = ''] = lines[0]!.cells;
  const delimiter = delimiterOf(header, wanted);
  if (!header.includes(delimiter)) return lines;
  return lines.flatMap(({ line, cells }) => linesOf(file, cells[0] ?? '', delimiter, line - 1));
}

function delimiterOf(head: string, { held }: WantedColumns): string {
  const lines = head.split(/\r\n|\r|\n/).slice(0, 20);
  const score = (delimiter: string) =>
    Math.max(
      ...lines.map((line) => {
        const cells = line.split(delimiter);
        const known = cells.filter((cell) => held.includes(columnName(cell))).length;
        return known * 1000 + cells.length;
      }),
    );
  return DELIMITERS.reduce((best, next) => (score(next) > score(best) ? next : best));
}

function hasManyControls(head: string): boolean {
  const controls = head.match(CONTROLS)?.length ?? 0;
  return controls > head.length * MOST_CONTROLS;
}
