import type { ImportFault } from './import-fault';
import type { Table, TableRow } from '../table/table';

const MOST_DETAILS = 5;

/** What was read otherwise than it stands, one notice for each kind and column, with the lines. */
export function rowNotices(file: string, rows: readonly TableRow[]): ImportFault[] {
  const found = new Map<string, { lines: Set<number>; details: Set<string>; first: ImportFault }>();
  for (const { line, notices } of rows) {
    for (const { code, column, detail } of notices) {
      const key = `${code} ${column ?? ''}`;
      const known = found.get(key) ?? {
        lines: new Set<number>(),
        details: new Set<string>(),
        first: { code, file, line, column },
      };
      known.lines.add(line);
      if (detail !== undefined) known.details.add(detail);
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ first, lines, details }) => ({
    ...first,
    moreLines: [...lines].slice(1),
    detail:
      [...details].slice(0, MOST_DETAILS).join(', ') + (details.size > MOST_DETAILS ? ' …' : ''),
  }));
}

/** Rows that nobody sees in the workbook, and that are read. */
export function hiddenRowsNotice({ file, source }: Table): ImportFault[] {
  const [line, ...moreLines] = source.hiddenRows;
  if (line === undefined) return [];
  const detail = String(source.hiddenRows.length);
  return [{ code: 'hidden-rows', file, line, moreLines, column: null, detail }];
}
