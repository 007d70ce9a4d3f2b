import { deflateRawSync } from 'node:zlib';
import { Workbook, type Worksheet } from 'exceljs';
import { readWorkbook } from './read-workbook';
import { UnreadableTableError } from './table';

const WANTED = {
  held: ['navn', 'nummer'],
  isHeader: (names: readonly string[]) => names.includes('navn'),
};

async function workbookWith(fill: (sheet: Worksheet) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Ark1');
  sheet.addRow(['Navn', 'CPR', 'Nummer']);
  fill(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
const read = async (fill: (sheet: Worksheet) => void) =>
  readWorkbook('x.xlsx', await workbookWith(fill), WANTED);
const codeOf = (bytes: Uint8Array) => {
  try {
    readWorkbook('x.xlsx', bytes, WANTED);
  } catch (error) {
    if (error instanceof UnreadableTableError) return error.faults[0]?.code;
    throw error;
  }
  return null;
};

describe('a workbook', () => {
  it('gives the text of whatever its cells hold', async () => {
    const { rows, source } = await read((sheet) => {
      sheet.addRow([{ richText: [{ text: 'Å' }, { text: 'se' }] }, '0101701234', 17]);
      sheet.addRow([
        { text: 'a@x.dk', hyperlink: 'mailto:a@x.dk' },
        '',
        { formula: '3+4', result: 7 },
      ]);
      sheet.addRow([new Date('2026-11-01T00:00:00Z'), '', { error: '#N/A' }]);
      sheet.addRow(['Bo', '', 42]).getCell(3).numFmt = '00000';
    });
    expect(source.encoding).toBe('xlsx');
    expect(rows.map(({ line, cells }) => [line, cells.navn, cells.nummer])).toEqual([
      [2, 'Åse', '17'],
      [3, 'a@x.dk', '7'],
      [4, '2026-11-01', ''],
      [5, 'Bo', '00042'],
    ]);
    expect(JSON.stringify(rows)).not.toContain('0101701234');
  });

  it('is read no matter how far out a stray cell, a validation or a merge reaches', async () => {
    const { rows } = await read((sheet) => {
      sheet.addRow(['Bo', '', 1]);
      sheet.getCell('XFD2').value = 'x';
      sheet.mergeCells('A5:C6');
      sheet.getCell('A2').dataValidation = { type: 'list', formulae: ['"a,b"'] };
    });
    expect(rows.map(({ cells }) => cells.navn)).toEqual(['Bo']);
  });

  it('is refused where it is something else, or cut off', async () => {
    const bytes = await workbookWith((sheet) => sheet.addRow(['Bo']));
    expect(codeOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 1]))).toBe('damaged-workbook');
    expect(codeOf(bytes.subarray(0, bytes.length / 2))).toBe('damaged-workbook');
    expect(codeOf(zipOf('a.txt', new Uint8Array(10), 10))).toBe('damaged-workbook');
  });

  it('is refused where it unpacks to far more than it is, also when it lies about that', () => {
    const bomb = new Uint8Array(64 * 1024 * 1024);
    expect(codeOf(zipOf('xl/workbook.xml', bomb, bomb.length))).toBe('too-large-unpacked');
    expect(codeOf(zipOf('xl/workbook.xml', bomb, 1000))).toBe('damaged-workbook');
  });
});

/** A zip archive of one file that claims a size. */
function zipOf(name: string, content: Uint8Array, claimed: number): Uint8Array {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(claimed, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return new Uint8Array(
    Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]),
  );
}
