import { readCsv } from './read-csv';
import { MOST_ROWS, UnreadableTableError } from './table';

const WANTED = {
  held: ['navn', 'mail'],
  isHeader: (names: readonly string[]) => names.includes('navn'),
};
const read = (text: string) => readCsv('x.csv', new TextEncoder().encode(text), WANTED);
const faultOf = (bytes: Uint8Array | string) => {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  try {
    readCsv('x.csv', all, WANTED);
  } catch (error) {
    if (error instanceof UnreadableTableError) return error.faults[0];
    throw error;
  }
  return undefined;
};

describe('a CSV file', () => {
  it.each([';', ',', '\t'])('may be separated by %j', (delimiter) => {
    const { rows } = read(['navn', 'mail'].join(delimiter) + '\n' + ['A', 'b'].join(delimiter));
    expect(rows).toEqual([{ line: 2, cells: { navn: 'A', mail: 'b' }, faults: [], notices: [] }]);
  });

  it.each(['\n', '\r\n', '\r'])('may end its lines with %j', (end) => {
    expect(read(['navn', '', 'A', 'B'].join(end)).rows.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('may begin with a byte order mark or blank lines', () => {
    expect(read('\uFEFFnavn;mail\nA;b').columns).toEqual(['navn', 'mail']);
    expect(read('\n\nnavn,mail\nA,b').rows[0]).toMatchObject({ line: 4, cells: { mail: 'b' } });
  });

  it('is UTF-8, else Windows-1252', () => {
    expect(read('navn\nSøren').source.encoding).toBe('utf-8');
    const older = readCsv(
      'x.csv',
      Buffer.from('navn\nS\xF8ren \x8Aik \x96 \x80', 'latin1'),
      WANTED,
    );
    expect([older.source.encoding, older.rows[0]?.cells.navn]).toEqual([
      'windows-1252',
      'Søren Šik – €',
    ]);
  });

  it('may quote its fields, and may have a quotation mark inside a name', () => {
    expect(
      read('navn;mail\n"Hansen; Bo";b\nHans "Bo" Juul;c').rows.map(({ cells }) => cells.navn),
    ).toEqual(['Hansen; Bo', 'Hans "Bo" Juul']);
  });

  it('gives the same name from every program the same letters and spaces', () => {
    expect(read('navn\nA\u030Ase\u00A0 Bo\u200B').rows[0]?.cells.navn).toBe('Åse Bo');
  });

  it('keeps no other column than it is told to, and no CPR number in those', () => {
    const table = read('navn;Personnr.;mail\nA;0101701234;a@x.dk\nB;;010170-1234');
    expect(table.headings).toEqual(['navn', 'personnr.', 'mail']);
    expect(table.rows[1]).toEqual({
      ...{ line: 3, cells: { navn: 'B', mail: '' }, notices: [] },
      faults: [{ code: 'looks-like-cpr', column: 'mail' }],
    });
    expect(JSON.stringify(table)).not.toMatch(/1234/);
  });

  it('without a header shows no CPR number as a column', () => {
    expect(read('Anna;0101701234\nBo;0202801234').headings).toEqual(['anna', '…']);
  });
});

describe('a file that is no table', () => {
  it.each([
    ['nothing', '', 'empty-file', null],
    ['blank lines', '\n \n;;\n', 'empty-file', null],
    [
      'a picture',
      Buffer.from('\x89PNG\r\n\x1A\n\x00\x00\x00\rIHDR\x00\x00\x01', 'latin1'),
      'not-a-table',
      null,
    ],
    ['an open quotation mark', 'navn;mail\nA;a\n"B;b\nC;c', 'stray-quote', 3],
    ['a column twice', 'navn;mail;Navn\nA;b;C', 'double-column', 1],
    ['too many columns', 'navn;'.repeat(101) + 'mail\nA', 'too-wide', null],
    ['an endless cell', `navn\n${'a@'.repeat(200)}`, 'cell-too-long', 2],
    ['too many rows', `navn${'\nA'.repeat(MOST_ROWS + 1)}`, 'too-many-rows', null],
  ])('is refused for %s', (_, content, code, line) => {
    expect(faultOf(content)).toMatchObject({ code, line, file: 'x.csv' });
  });
});
