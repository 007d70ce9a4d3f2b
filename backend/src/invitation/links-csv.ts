import { csvFile, textCell } from '../csv/csv-file';
import type { PersonalLink } from './personal-link';

const COLUMNS = ['name', 'mail', 'forvaltning', 'code', 'link'] as const;
const SIMULATED = 'Simuleret måling, opdigtet kommune / Simulated round, invented municipality';

/**
 * The links as a file for a mail merge, the link last. In a simulated round every row says so, since a merge sees one
 * row at a time.
 */
export function linksAsCsv(links: readonly PersonalLink[], simulated: boolean): string {
  const columns = simulated ? ([...COLUMNS.slice(0, -1), 'note', 'link'] as const) : COLUMNS;
  const rows = links.map((link) => {
    const cells = { ...link, note: SIMULATED };
    return columns.map((column) => textCell(cells[column as keyof typeof cells] ?? ''));
  });
  return csvFile([[...columns], ...rows], ';');
}
