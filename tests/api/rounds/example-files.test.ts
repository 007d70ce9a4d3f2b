import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { WholeRound } from '../../../backend/src/insight/results';
import type { Publication, ShownGroup } from '../../../backend/src/publication/publication';
import { EXAMPLE } from '../../setup/round/example';
import { rowsOfReport, shareInReport } from '../../setup/reading/read-report';
import { startTestAppFrom, type Caller, type TestApp } from '../../setup/program/test-app';

type Cell = string | number | null | undefined;

/** The figure of an item, or that none is shown: share and the ends of its interval. */
function figureOf(group: ShownGroup, level: string, key: string): readonly Cell[] {
  const results = group[`${level as 'theme' | 'subtheme' | 'statement'}s`];
  const result = level === 'overall' ? group.overall : results[key]!;
  if (result.status !== 'shown') return ['', '', ''];
  const { value, interval } = result.favourable;
  return [value, interval.low, interval.high];
}

describe('the files of the example', () => {
  let app: TestApp;
  let reader: Caller;
  let round: WholeRound;
  let publication: Publication;

  beforeAll(async () => {
    app = (await startTestAppFrom(EXAMPLE)).app;
    reader = await app.signIn('directorate');
    round = (await reader('GET', '/api/results')).body.round;
    const { key } = round.publication.round;
    publication = (await reader('GET', `/api/publications/${key}`)).body;
  });
  afterAll(() => app.stop());

  const fetched = async (path: string) =>
    (await reader('GET', `/api/publications/${publication.round.key}/${path}`)).bytes;
  /** Holds rows of columns by name to the publication, and counts the figures among them. */
  const expectFigures = (columns: readonly string[], rows: readonly (readonly Cell[])[]) => {
    const at = (name: string) => columns.indexOf(name);
    const shown = new Map(publication.groups.map((group) => [group.key, group]));
    const figures = rows.map((row) => {
      const group = shown.get(String(row[at('group_key')]));
      const written = ['share', 'interval_low', 'interval_high'].map((name) => row[at(name)] ?? '');
      const item = [String(row[at('level')]), String(row[at('item_key')])] as const;
      const published = group?.status === 'shown' ? figureOf(group, ...item) : ['', '', ''];
      expect([group?.key, ...item, ...written]).toEqual([group?.key, ...item, ...published]);
      return written[0];
    });
    expect(figures.filter((share) => share !== '').length).toBeGreaterThan(100);
  };

  it('have as CSV and as a workbook the figures that were published', async () => {
    const files = unzipSync(await fetched('tables/en/csv'));
    const workbook = new Workbook();
    await workbook.xlsx.load((await fetched('tables/en/xlsx')).slice().buffer);
    const names = Object.keys(files).filter((name) => name.endsWith('.csv'));
    const sheets = workbook.worksheets.slice(1);
    for (const table of ['figures', 'beside_2020']) {
      const place = names.findIndex((name) => name.includes(table));
      const file = strFromU8(files[names[place]!]!);
      const [columns, ...rows]: string[][] = parse(file, { bom: true });
      const isFigure = columns!.map((name) => /^share$|^interval_(low|high)$/.test(name));
      const numbers = rows.map((row) =>
        row.map((cell, column) => (isFigure[column] && cell !== '' ? Number(cell) : cell)),
      );
      expectFigures(columns!, numbers);
      const cells = rows.map((row, line) =>
        row.map((_, column) => sheets[place]!.getCell(line + 2, column + 1).value as Cell),
      );
      expectFigures(columns!, cells);
    }
  });

  it.each(['kommune', 'social-og-sundhed'])('have as a report of %s no others', async (key) => {
    const rows = rowsOfReport(await fetched(`report/${key}/da`));
    const group = publication.groups.find((one) => one.key === key)!;
    if (group.status !== 'shown') throw new Error(`${key} is withheld`);
    const items = round.questionnaire.themes.flatMap((theme) => [
      { result: group.themes[theme.key]!, name: theme.name.da },
      ...theme.subthemes.map((one) => ({
        result: group.subthemes[one.key]!,
        name: one.name.da,
      })),
    ]);
    for (const { name, result } of items) {
      const alike = items.filter((one) => one.name === name).length;
      const written = rows.filter((row) => row.length === 5 && row[0] === name);
      expect([name, written.length]).toEqual([name, alike]);
      if (result.status !== 'shown') {
        expect(written.map(([, share]) => share)).toContain('–');
        continue;
      }
      const said = shareInReport(result.favourable);
      expect(written.map(([, share]) => share)).toContain(said);
    }
  });
});
