import { stringify } from 'csv-stringify/sync';
import type { PersonalLink } from './personal-link';

const COLUMNS = ['name', 'mail', 'forvaltning', 'code', 'link'];
const SIMULATED = 'Simuleret måling, opdigtet kommune / Simulated round, invented municipality';

/**
 * The links as a file for a mail merge, the link last. Text that a spreadsheet would run as a formula
 * is quoted away. In a simulated round every row says so, since a merge sees one row at a time.
 */
export function linksAsCsv(links: readonly PersonalLink[], simulated: boolean): string {
  const rows = links.map((link) => ({ ...link, note: SIMULATED }));
  return stringify(rows, {
    header: true,
    columns: simulated ? [...COLUMNS.slice(0, -1), 'note', 'link'] : COLUMNS,
    delimiter: ';',
    escape_formulas: true,
  });
}
