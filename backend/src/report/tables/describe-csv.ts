import type { Column } from './columns/column';
import { COLUMNS } from './columns/columns';
import { REPORT_TEXTS } from './report-texts';
import type { Table } from './table';
import { TABLE_TITLES } from './columns/table-columns';
import { DIALECTS } from './write-csv';

/** What the description says of the whole. */
export interface Description {
  readonly title: string;
  readonly publisher: string;
  readonly closedOn: string;
  readonly anonymity: string;
}

/**
 * The description of a set of CSV files after the W3C's "Metadata Vocabulary for Tabular Data"
 * (CSV on the Web): the dialect, and each column with its type, title and meaning in both languages.
 */
export function describeCsv(
  tables: readonly Table[],
  language: 'da' | 'en',
  { title, publisher, closedOn, anonymity }: Description,
): object {
  const { delimiter, decimal } = DIALECTS[language];
  const datatypeOf = ({ datatype }: Column) =>
    datatype === 'number' ? { base: 'double', format: { decimalChar: decimal } } : datatype;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    'dc:title': title,
    'dc:publisher': publisher,
    'dc:date': { '@value': closedOn, '@type': 'xsd:date' },
    'dc:rights': anonymity,
    'dc:description': REPORT_TEXTS[language].csvNote,
    dialect: { delimiter, encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tables: tables.map(({ name, columns }) => ({
      url: `${name}.csv`,
      'dc:title': TABLE_TITLES[name][language],
      tableSchema: {
        columns: columns.map((column) => ({
          name: column,
          titles: column,
          'dc:title': COLUMNS[column].title[language],
          'dc:description': COLUMNS[column].description[language],
          datatype: datatypeOf(COLUMNS[column]),
          null: '',
        })),
      },
    })),
  };
}
