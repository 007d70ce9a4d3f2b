import { Workbook } from 'exceljs';
import { Client } from 'pg';
import { importRoster, rosterOf, uploadOf } from '../../setup/round/build-round';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const LEADERS_HEADER = 'Medarbejdernummer;Fornavn;Efternavn;Mail;CPR;Afdelingskode;ErLeder';
const UNITS_HEADER = 'Afdelingskode;Afdelingsnavn;Forældreafdelingskode';

async function workbookOf(sheet: string, rows: unknown[][]): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet('Forside').addRow(['Dannet af OS2mo']);
  workbook.addWorksheet(sheet).addRows(rows);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('the organisation', () => {
  let app: TestApp;
  let hr: Caller;

  beforeEach(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
  });
  afterEach(() => app.stop());

  const preview = (content: string | Uint8Array, name?: string) =>
    hr('POST', '/api/organisation/imports', uploadOf(content, name));
  const os2mo = (leaders: string[], units: string[]) => {
    const form = uploadOf([LEADERS_HEADER, ...leaders].join('\n'));
    form.set('units', new Blob([[UNITS_HEADER, ...units].join('\n')]), 'enheder.csv');
    return hr('POST', '/api/organisation/imports', form);
  };

  it('shows what an import would change before anything is changed', async () => {
    const { status, body } = await preview(rosterOf({ Stabe: 3 }));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      format: 'minimal',
      sources: [
        {
          file: 'ledere.csv',
          sheet: null,
          encoding: 'utf-8',
          headerLine: 1,
          rows: 3,
          hiddenRows: 0,
        },
      ],
      notices: [],
      committed: false,
      rejected: [],
    });
    expect(body.leaders.new).toHaveLength(3);
    expect((await hr('GET', '/api/organisation')).body.leaders).toBe(0);
    const commit = await hr('POST', `/api/organisation/imports/${body.id}/commit`, {});
    expect(commit.body.committed).toBe(true);
    expect((await hr('GET', '/api/organisation')).body).toMatchObject({
      asOf: '2026-11-01',
      leaders: 3,
    });
    const again = await hr('POST', `/api/organisation/imports/${body.id}/commit`, {});
    expect([again.status, again.body.code]).toEqual([409, 'import-already-committed']);
  });

  it('finds new, moved and gone leaders against the last import', async () => {
    await importRoster(hr, 'navn;mail;forvaltning\nA;a@x.dk;Nord\nB;b@x.dk;Nord\nC;c@x.dk;Syd');
    const { body } = await preview(
      'navn;mail;forvaltning\nA;a@x.dk;Syd\nB;b@x.dk;Nord\nD;d@x.dk;Nord',
    );
    expect(body.leaders.new.map(({ name }: { name: string }) => name)).toEqual(['D']);
    expect(body.leaders.gone.map(({ name }: { name: string }) => name)).toEqual(['C']);
    expect(body.leaders.changed[0]).toMatchObject({ name: 'A', detail: 'Nord → Syd' });
    await hr('POST', `/api/organisation/imports/${body.id}/commit`, {});
    expect(
      (await preview('navn;mail;forvaltning\nA;a@x.dk;Syd\nB;b@x.dk;Nord\nD;d@x.dk;Nord')).body
        .leaders.unchanged,
    ).toBe(3);
  });

  it('refuses a commit that was worked out against an older organisation', async () => {
    const { body } = await preview(rosterOf({ Nord: 2 }));
    await importRoster(hr, rosterOf({ Syd: 2 }));
    const refused = await hr('POST', `/api/organisation/imports/${body.id}/commit`, {});
    expect([refused.status, refused.body.code]).toEqual([409, 'import-outdated']);
    expect((await hr('GET', '/api/organisation')).body.leaders).toBe(2);
  });

  it('reads Windows-1252 and says so', async () => {
    const { body } = await preview(
      Buffer.from('navn;mail;forvaltning\nSøren Åge;s@x.dk;Børn og Unge', 'latin1'),
    );
    expect(body.sources[0].encoding).toBe('windows-1252');
    expect(body.leaders.new[0]).toMatchObject({ name: 'Søren Åge', detail: 'Børn og Unge' });
  });

  it('rejects rows with their line and reason, and imports the rest only when told to', async () => {
    const { body } = await preview(
      [
        'navn;mail;forvaltning',
        'A;a@x.dk;Nord',
        'B;A@x.dk;Nord',
        ';c@x.dk;Nord',
        'D;ikke-en-mail;Nord',
        'E;;Nord',
        'F;f@x.dk;',
        'G;g@x.dk;Nord',
      ].join('\n'),
    );
    expect(
      body.rejected.map(({ place, code }: { place: string; code: string }) => [place, code]),
    ).toEqual([
      ['ledere.csv, linje 2, mail', 'double-mail'],
      ['ledere.csv, linje 3, mail', 'double-mail'],
      ['ledere.csv, linje 4, navn', 'missing-name'],
      ['ledere.csv, linje 5, mail', 'invalid-mail'],
      ['ledere.csv, linje 6', 'no-identity'],
      ['ledere.csv, linje 7, forvaltning', 'missing-unit'],
    ]);
    const refused = await hr('POST', `/api/organisation/imports/${body.id}/commit`, {});
    expect([refused.status, refused.body.code]).toEqual([409, 'import-has-rejected-rows']);
    expect((await hr('GET', '/api/organisation')).body.leaders).toBe(0);
    await hr('POST', `/api/organisation/imports/${body.id}/commit`, { acceptRejected: true });
    expect((await hr('GET', '/api/organisation')).body.leaders).toBe(1);
  });

  it('reads the two files of OS2mo and never holds a CPR number', async () => {
    const cpr = '0101901234';
    const { status, body, text } = await os2mo(
      [
        `10001;Anne;Bo;anne@x.dk;;u2;Ja`,
        `10002;Bo;Ib;;${cpr};u3;Ja`,
        `10003;Ida;Juul;ida@x.dk;;u3;Nej`,
        `10001;Anne;Bo;anne@x.dk;;u3;Nej`,
      ],
      ['u1;Social og Sundhed;', 'u2;Plejecentre;u1', 'u3;Lindehøj;u2', 'u9;Udenfor;findes-ikke'],
    );
    expect(status).toBe(201);
    expect(body.format).toBe('os2mo');
    expect(body.leaders.new).toHaveLength(2);
    expect(text).not.toContain(cpr);
    await hr('POST', `/api/organisation/imports/${body.id}/commit`, {});
    const { body: view } = await hr('GET', '/api/organisation');
    expect(
      view.units.map(({ name, kind }: { name: string; kind: string }) => [name, kind]),
    ).toEqual(
      expect.arrayContaining([
        ['Social og Sundhed', 'forvaltning'],
        ['Plejecentre', 'center'],
        ['Lindehøj', 'enhed'],
        ['Udenfor', 'forvaltning'],
      ]),
    );
    expect(view.units.find(({ key }: { key: string }) => key === 'u1').baselineScope).toBe(
      'social-og-sundhed',
    );
  });

  it('reads the workbooks that OS2mo writes, past their cover sheets', async () => {
    const cpr = '0101901234';
    const leaders = await workbookOf('Ledere', [
      LEADERS_HEADER.split(';'),
      [10001, 'Åse', 'Bo', 'AASE@x.dk', '', 'u2', 'Ja'],
      [10002, 'Bo', 'Ib', '', cpr, 'u2', 'Ja'],
    ]);
    const units = await workbookOf('Enheder', [
      UNITS_HEADER.split(';'),
      ['u1', 'Stabe', ''],
      ['u2', 'HR', 'u1'],
    ]);
    const form = uploadOf(leaders, 'Holstebro_medarbejdere_ledere.xlsx');
    form.set('units', new Blob([units as BlobPart]), 'Holstebro_org_enheder.xlsx');
    const { status, body, text } = await hr('POST', '/api/organisation/imports', form);
    expect([status, body.format]).toEqual([201, 'os2mo']);
    expect(body.sources.map(({ sheet }: { sheet: string }) => sheet)).toEqual([
      'Ledere',
      'Enheder',
    ]);
    expect(body.leaders.new).toEqual([
      { key: 'number:10001', name: 'Åse Bo', detail: 'Stabe › HR' },
      { key: 'number:10002', name: 'Bo Ib', detail: 'Stabe › HR' },
    ]);
    expect(text).not.toContain(cpr);
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    const { rows } = await client.query('SELECT * FROM organisation_import');
    await client.end();
    expect(JSON.stringify(rows)).not.toContain(cpr);
  });

  it.each([
    ['an empty file', () => preview(''), 'empty-file'],
    ['a file without the columns', () => preview('navn;b\n1;2'), 'missing-column'],
    [
      'a picture',
      () => preview(new Uint8Array([0x50, 0x4b, 3, 4, 0, 1]), 'billede.xlsx'),
      'damaged-workbook',
    ],
    ['units in a circle', () => os2mo(['1;A;B;a@x.dk;;u1;Ja'], ['u1;En;u2', 'u2;To;u1']), 'cycle'],
    ['OS2mo leaders without units', () => preview(LEADERS_HEADER), 'missing-units-file'],
    [
      '100,000 rows',
      () =>
        preview(
          `navn;mail;forvaltning\n${Array.from({ length: 100_000 }, (_, n) => `L${n};l${n}@x.dk;Nord`).join('\n')}`,
        ),
      'too-many-rows',
    ],
  ])('refuses %s in clear words and changes nothing', async (_, send, code) => {
    const refused = await send();
    expect([refused.status, refused.body.code]).toEqual([422, 'import-unreadable']);
    expect(refused.body.faults[0].code).toBe(code);
    expect(refused.body.faults[0].message.length).toBeGreaterThan(10);
    expect((await hr('GET', '/api/organisation')).body.units).toEqual([]);
  });

  it('refuses a file of more than ten megabytes, and none at all', async () => {
    const large = await preview(new Uint8Array(11 * 1024 * 1024));
    expect([large.status, large.body.code]).toEqual([413, 'file-too-large']);
    const form = new FormData();
    form.set('asOf', '2026-11-01');
    const none = await hr('POST', '/api/organisation/imports', form);
    expect([none.status, none.body.code]).toEqual([422, 'file-missing']);
    const noDay = await hr('POST', '/api/organisation/imports', uploadOf('x', 'x.csv', 'i går'));
    expect([noDay.status, noDay.body.faults[0].place]).toEqual([422, 'asOf']);
  });
});
