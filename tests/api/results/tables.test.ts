import { Workbook } from 'exceljs';
import type { GroupSince2020 } from '@ledelsespuls/contracts/bodies/results/since-2020';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { StatementResult } from '../../../backend/src/publication/publication';
import { TWO_ROUNDS } from '../../setup/round/published-round';
import { startTestAppFrom, type Caller, type TestApp } from '../../setup/program/test-app';

type Row = Record<string, string>;

const NOTHING = { favourable: { value: '' }, answered: '' };

/** Numbers anywhere in what the API serves, as they are written. */
function numbersIn(value: unknown): Set<string> {
  return new Set(JSON.stringify(value).match(/-?\d+(\.\d+)?(e-?\d+)?/g));
}

describe('exported tables', () => {
  let app: TestApp;
  let hr: Caller;
  let chef: Caller;
  let first: string;
  let second: string;

  beforeAll(async () => {
    const { app: started, told } = await startTestAppFrom(TWO_ROUNDS);
    app = started;
    hr = await app.signIn('hr');
    chef = await app.signIn('forvaltningschef', ['skole']);
    first = told.first.key;
    second = told.second.key;
  });
  afterAll(() => app.stop());

  const csvFiles = async (caller: Caller, key: string, language = 'da') => {
    const { status, bytes } = await caller(
      'GET',
      `/api/publications/${key}/tables/${language}/csv`,
    );
    expect(status).toBe(200);
    return Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
    );
  };
  const rowsOf = (file: string, delimiter = ';'): Row[] =>
    parse(file, { bom: true, columns: true, delimiter });
  const served = async (caller: Caller, key: string) => {
    const paths = ['', '/baseline-comparison'];
    if (key === second) paths.push(`/changes/${first}`);
    const bodies = [];
    for (const path of paths)
      bodies.push((await caller('GET', `/api/publications/${key}${path}`)).body);
    return bodies;
  };
  const FIGURES = (name: string) =>
    /share|interval|mean|certain|likely|movement|change$|adjusted|association|answered|invited|count$/.test(
      name,
    );

  it.each(['hr', 'forvaltningschef'] as const)(
    'hold for the %s each figure of the publication to the digit, and none besides',
    async (role) => {
      const caller = role === 'hr' ? hr : chef;
      for (const key of [first, second]) {
        const known = numbersIn(await served(caller, key));
        const files = await csvFiles(caller, key);
        let seen = 0;
        for (const [name, file] of Object.entries(files)) {
          if (!name.endsWith('.csv')) continue;
          for (const row of rowsOf(file)) {
            for (const [column, cell] of Object.entries(row)) {
              if (!FIGURES(column) || cell === '') continue;
              seen += 1;
              if (!known.has(cell.replace(',', '.'))) throw new Error(`${name} ${column}: ${cell}`);
            }
          }
        }
        expect(seen).toBeGreaterThan(500);
      }
    },
  );

  it('say which figure is whose', async () => {
    const [publication, comparison] = await served(hr, second);
    const files = await csvFiles(hr, second, 'en');
    const figures = rowsOf(files['figures.csv']!, ',');
    for (const group of publication.groups) {
      for (const [key, result] of Object.entries<StatementResult>(group.statements ?? {})) {
        const row = figures.find((one) => one.item_key === key && one.group_key === group.key)!;
        expect(row.status).toBe(result.status);
        const { favourable, answered } = result.status === 'shown' ? result : NOTHING;
        expect([row.share, row.answered]).toEqual([String(favourable.value), String(answered)]);
      }
    }
    const beside = rowsOf(files['beside_2020.csv']!, ',');
    for (const { level, key, cells } of comparison.items) {
      for (const [group, cell] of Object.entries<Record<string, unknown>>(cells)) {
        const row = beside.find(
          (one) => one.level === level && one.item_key === key && one.group_key === group,
        )!;
        expect([row.status, row.share]).toEqual([cell.status, cell.share ?? ''].map(String));
      }
    }
  });

  it('say of each finding of 2020 what the page says', async () => {
    const [, comparison] = await served(hr, second);
    const files = await csvFiles(hr, second, 'en');
    const rows = rowsOf(files['since_2020.csv']!, ',');
    const judged = Object.entries<GroupSince2020>(comparison.since2020.groups);
    const all = judged.flatMap(([group, { findings }]) =>
      findings.map((now) => [group, now] as const),
    );
    expect(all.length).toBeGreaterThan(20);
    expect(rows).toHaveLength(all.length);
    for (const [group, now] of all) {
      const row = rows.find((one) => one.group_key === group && one.item_key === now.statementKey)!;
      const { verdict, says } =
        now.status === 'shown' ? now : { verdict: null, says: { value: '' } };
      expect([row.finding, row.verdict, row.says]).toEqual(
        [now.findingId, verdict ?? '', says.value].map(String),
      );
      expect(row.sentence).toMatch(/^In 2020 .* said that /);
    }
  });

  it('have a reason and no figure where something is hidden', async () => {
    const files = await csvFiles(hr, first);
    const hidden = Object.entries(files)
      .filter(([name]) => name.endsWith('.csv'))
      .flatMap(([, file]) => rowsOf(file))
      .filter(({ status }) => status === 'withheld');
    expect(hidden.some(({ group_key }) => group_key === 'stab')).toBe(true);
    for (const row of hidden) {
      expect(row.reason).toMatch(/^(too-few|protects-another)$/);
      const figures = Object.keys(row).filter((name) => FIGURES(name) || name === 'comment');
      expect(figures.map((name) => row[name]).filter(Boolean)).toEqual([]);
    }
  });

  it('say nothing of a forvaltning that the reader may not see', async () => {
    const files = await csvFiles(chef, first);
    const all = Object.values(files).join('\n');
    expect(all).toContain('Skole');
    expect(all).not.toMatch(/Pleje|Vej\b|Stab\b|;(pleje|vej|stab);/);
  });

  it('are the same in the workbook, with numbers as numbers and no formula', async () => {
    const { bytes, headers } = await hr('GET', `/api/publications/${first}/tables/da/xlsx`);
    expect(headers.get('content-disposition')).toContain(`ledelsespuls-${first}-da.xlsx`);
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    const files = await csvFiles(hr, first);
    const [codebook, ...sheets] = workbook.worksheets;
    const names = Object.keys(files).filter((name) => name.endsWith('.csv'));
    expect(sheets).toHaveLength(names.length);
    sheets.forEach((sheet, place) => {
      const rows: string[][] = parse(files[names[place]!]!, { bom: true, delimiter: ';' });
      expect(sheet.rowCount).toBe(rows.length);
      rows.slice(1).forEach((row, line) => {
        row.forEach((cell, column) => {
          const { value } = sheet.getCell(line + 2, column + 1);
          if (typeof value === 'number') expect(String(value).replace('.', ',')).toBe(cell);
          else
            expect(typeof value === 'boolean' ? String(value) : (value ?? '')).toBe(
              cell.replace(/^'/, ''),
            );
        });
      });
      for (let column = 1; column <= rows[0]!.length; column += 1) {
        const title = sheet.getCell(1, column).value;
        expect(codebook!.getColumn(2).values).toContain(title);
      }
    });
    expect(JSON.stringify(sheets.map((sheet) => sheet.getSheetValues()))).not.toContain(
      '"formula"',
    );
  });

  it('hold no cell that a spreadsheet would run', async () => {
    const comments = rowsOf((await csvFiles(hr, first))['comments.csv']!);
    expect(comments.map(({ comment }) => comment)).toContain("'=1+1");
    expect(comments.filter(({ comment }) => /^[=+\-@]/.test(comment!))).toEqual([]);
  });

  it('are described after CSV on the Web, column by column', async () => {
    const files = await csvFiles(hr, second);
    const metadata = JSON.parse(files['csv-metadata.json']!);
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(metadata.dialect.delimiter).toBe(';');
    expect(metadata['dc:rights']).toContain('færre end 5 svar');
    const described = metadata.tables.map(
      ({ url, tableSchema }: { url: string; tableSchema: { columns: { titles: string }[] } }) => [
        url,
        tableSchema.columns.map(({ titles }) => titles),
      ],
    );
    const written = Object.entries(files)
      .filter(([name]) => name.endsWith('.csv'))
      .map(([name, file]) => [name, parse(file, { bom: true, delimiter: ';' })[0]]);
    expect(described).toEqual(written);
    for (const row of rowsOf(files['figures.csv']!)) {
      expect([row.round_key, row.simulated]).toEqual([second, 'false']);
    }
  });

  it.each(['xlsx', 'csv'])(
    'are frozen, so a reader who has the %s gets it once',
    async (format) => {
      const path = `/api/publications/${first}/tables/da/${format}`;
      const { headers, bytes } = await hr('GET', path);
      const again = await hr('GET', path, undefined, {
        'if-none-match': headers.get('etag')!,
        'cache-control': 'max-age=0',
      });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
      expect(bytes.length).toBeGreaterThan(1000);
      expect((await app.call('GET', path)).status).toBe(401);
      expect((await hr('GET', path.replace('/da/', '/de/'))).status).toBe(404);
      expect((await hr('GET', path.replace(first, 'findes-ikke'))).status).toBe(404);
    },
  );
});
