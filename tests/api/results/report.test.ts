import { TWO_ROUNDS } from '../../setup/round/published-round';
import {
  elementsOf,
  readPdf,
  textOf,
  type Branch,
  type ReadPdf,
} from '../../setup/reading/read-pdf';
import { FIRST as QUESTIONNAIRE } from '../../setup/round/build-round';
import { startTestAppFrom, type Caller, type TestApp } from '../../setup/program/test-app';

const all = ({ pages }: ReadPdf, role: string): Branch[] =>
  pages.flatMap(({ tree }) => elementsOf(tree, role));
const whole = ({ pages }: ReadPdf) => pages.map(({ tree }) => textOf(tree)).join(' ');
/** The cells of a row, its heading first. */
const cellsOf = (row: Branch): string[] => (row.children ?? []).map(textOf);
const percent = (share: number) => `${Math.round(share * 100)} %`;
const range = ({ low, high }: { low: number; high: number }) =>
  `${Math.round(low * 100)}–${percent(high)}`;

describe('the report to hand on', () => {
  let app: TestApp;
  let hr: Caller;
  let chef: Caller;
  let key: string;

  beforeAll(async () => {
    const { app: started, told } = await startTestAppFrom(TWO_ROUNDS);
    app = started;
    hr = await app.signIn('hr');
    chef = await app.signIn('forvaltningschef', ['skole']);
    key = told.first.key;
  });
  afterAll(() => app.stop());

  const fetched = (caller: Caller, group: string, language = 'da') =>
    caller('GET', `/api/publications/${key}/report/${group}/${language}`);
  const report = async (caller: Caller, group: string, language = 'da') => {
    const { status, bytes } = await fetched(caller, group, language);
    expect(status).toBe(200);
    return { pdf: readPdf(bytes), raw: Buffer.from(bytes).toString('latin1') };
  };

  it.each(['da', 'en'] as const)('is tagged for screen readers in "%s"', async (language) => {
    const { pdf, raw } = await report(hr, 'kommune', language);
    expect(pdf).toMatchObject({ language: language === 'da' ? 'da-DK' : 'en-GB', marked: true });
    expect(pdf.title).toContain('Den ene');
    expect(pdf.pages.flatMap(({ untagged }) => untagged)).toEqual([]);
    expect(all(pdf, 'H1')).toHaveLength(1);
    const themes = QUESTIONNAIRE.themes.map(({ name }) => name[language]);
    expect(all(pdf, 'H2').map(textOf)).toEqual(expect.arrayContaining(themes));
    const subthemes = QUESTIONNAIRE.themes.flatMap((theme) => theme.subthemes);
    expect(all(pdf, 'H3').map(textOf)).toEqual(
      expect.arrayContaining(subthemes.map(({ name }) => name[language])),
    );
    for (const row of all(pdf, 'TR')) {
      const roles = (row.children ?? []).map(({ role }) => role);
      expect(roles[0]).toBe('TH');
      expect([1, roles.length]).toContain(roles.filter((role) => role === 'TH').length);
    }
    const headings = raw.match(/\/S \/TH\b/g) ?? [];
    expect(headings.length).toBeGreaterThan(300);
    const scopes = raw.match(/\/Scope \/(Row|Column)/g) ?? [];
    expect(scopes).toHaveLength(headings.length);
    for (const figure of all(pdf, 'Figure')) expect(figure.alt).toMatch(/\d/);
    expect(all(pdf, 'Figure').length).toBeGreaterThan(60);
    expect(raw).toContain('/Outlines');
    expect(raw).toContain('pdfuaid');
  });

  it.each(['kommune', 'skole'])(
    'has for %s the figures of the page, to the digit',
    async (group) => {
      const { pdf } = await report(hr, group);
      const { body } = await hr('GET', `/api/results?round=${key}`);
      const { body: publication } = await hr('GET', `/api/publications/${key}`);
      const shown = publication.groups.find((one: { key: string }) => one.key === group);
      const rows = all(pdf, 'TR').map(cellsOf);
      const headline = body.round.headlines.baseline[group].da;
      expect(whole(pdf)).toContain(headline);
      for (const { level, key: item } of body.round.comparison.items) {
        const { name } = QUESTIONNAIRE.themes
          .flatMap((theme) => [theme, ...theme.subthemes])
          .find((one) => one.key === item)!;
        const { answered, favourable } = shown[`${level}s`][item];
        const share = `${favourable.range ? 'ca. ' : ''}${percent(favourable.value)}`;
        const { low, high } = favourable.interval;
        const said = low === high ? share : `${share} ${range({ low, high })}`;
        const row = rows.find((one) => one.length === 5 && one[0] === name.da)!;
        expect([row[0], row[1], row[4]]).toEqual([name.da, said, String(answered)]);
      }
      for (const { key: item, text } of QUESTIONNAIRE.themes
        .flatMap((theme) => theme.subthemes)
        .flatMap(({ statements }) => statements)) {
        const row = rows.find(([heading]) => heading!.startsWith(text.da))!;
        const result = shown.statements[item];
        const answered = result.status === 'shown' ? String(result.answered) : '–';
        expect([item, row[4]]).toEqual([item, answered]);
        if (result.status === 'shown' && !result.favourable.range) {
          expect(row[1]!.startsWith(percent(result.favourable.value))).toBe(true);
        }
      }
    },
  );

  it('says what is hidden, with its reason and no figure', async () => {
    const { pdf } = await report(hr, 'kommune');
    const rows = all(pdf, 'TR')
      .map(cellsOf)
      .filter(([heading]) => heading === 'Stab');
    expect(rows.length).toBeGreaterThan(20);
    for (const [, ...cells] of rows) expect(cells.join(' ')).not.toMatch(/\d/);
    expect(rows).toContainEqual(['Stab', 'alle tal', 'skjult – for få svar']);
    expect((await fetched(hr, 'stab')).status).toBe(404);
  });

  it('holds no more than the reader may see, and of one forvaltning no word of another', async () => {
    expect((await fetched(chef, 'pleje')).status).toBe(404);
    expect((await app.call('GET', `/api/publications/${key}/report/kommune/da`)).status).toBe(401);
    for (const [caller, group] of [
      [chef, 'kommune'],
      [chef, 'skole'],
      [hr, 'skole'],
    ] as const) {
      const { pdf } = await report(caller, group);
      expect(whole(pdf)).toContain('Skole');
      expect(whole(pdf)).not.toMatch(/\b(Pleje|Vej|Stab)\b/);
    }
  });

  it('is frozen: the same bytes each time, and once for a reader who has them', async () => {
    const { headers } = await fetched(hr, 'skole');
    const again = await hr('GET', `/api/publications/${key}/report/skole/da`, undefined, {
      'if-none-match': headers.get('etag')!,
      'cache-control': 'max-age=0',
    });
    expect(again.status).toBe(304);
    expect(headers.get('content-disposition')).toContain(`ledelsespuls-${key}-skole-da.pdf`);
  });
});
