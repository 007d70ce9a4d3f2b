import { stringify } from 'csv-stringify/sync';

/** Marks the file as UTF-8, without which Excel takes it for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run where a text begins with it. */
const RUN = /^[=+\-@\t\r\n|%＝＋－＠]/;

/** A text as a cell: one that a spreadsheet would run as a formula has an apostrophe before it. */
export function textCell(text: string): string {
  return RUN.test(text) ? `'${text}` : text;
}

/** The bytes of every CSV file that leaves the program, as text: a byte order mark, and lines as Windows ends them. */
export function csvFile(lines: readonly (readonly string[])[], delimiter: ';' | ','): string {
  return (
    BYTE_ORDER_MARK + stringify([...lines] as string[][], { delimiter, record_delimiter: '\r\n' })
  );
}
