import { Client } from 'pg';
import { importRoster, uploadOf, VERSION } from '../../setup/round/build-round';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const HEADER = 'medarbejdernummer;navn;mail;forvaltning;center;enhed';

/** A roster of so many leaders, ten in each unit; `turn` moves everybody one unit on. */
function largeRoster(size: number, turn = 0): string {
  const rows = Array.from({ length: size }, (_, n) => {
    const unit = Math.floor(n / 10) + turn;
    return `${n + 1};Leder ${n};l${n}@x.dk;F${unit % 8};C${unit % 80};E${unit}`;
  });
  return [HEADER, ...rows].join('\n');
}

describe('importing an organisation', () => {
  let app: TestApp;
  let hr: Caller;

  beforeEach(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
  });
  afterEach(() => app.stop());

  const query = async (sql: string) => {
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(sql);
    await client.end();
    return rows;
  };
  const preview = async (content: string, asOf?: string) =>
    (await hr('POST', '/api/organisation/imports', uploadOf(content, 'ledere.csv', asOf))).body;
  const commit = (id: string) => hr('POST', `/api/organisation/imports/${id}/commit`, {});

  it('takes 20,000 leaders in seconds, as new, moved and gone', async () => {
    // The processor's own seconds, of which a busy machine takes no more.
    const seconds = () => process.cpuUsage().user / 1e6;
    const start = seconds();
    await importRoster(hr, largeRoster(20_000));
    const first = seconds();
    await importRoster(hr, largeRoster(20_000, 1));
    const moved = seconds();
    await importRoster(hr, largeRoster(1));
    const gone = seconds();
    expect((await hr('GET', '/api/organisation')).body.leaders).toBe(1);
    expect(Math.max(first - start, moved - first, gone - moved)).toBeLessThan(20);
  });

  it('closes what is gone on the day, and opens it again when it comes back', async () => {
    const both = `${HEADER}\n1;A;a@x.dk;Nord;;\n2;B;b@x.dk;Syd;;`;
    await importRoster(hr, both);
    const ids = await query('SELECT id FROM leader ORDER BY employee_number');
    await commit((await preview(`${HEADER}\n1;A;a@x.dk;Nord;;`, '2026-12-01')).id);
    expect(await query(`SELECT closed_on::text FROM unit WHERE key = 'syd'`)).toEqual([
      { closed_on: '2026-12-01' },
    ]);
    await commit((await preview(both, '2027-01-01')).id);
    expect(
      await query('SELECT id, joined_on::text, left_on FROM leader ORDER BY employee_number'),
    ).toEqual([
      { ...ids[0], joined_on: '2026-11-01', left_on: null },
      { ...ids[1], joined_on: '2027-01-01', left_on: null },
    ]);
    expect(await query('SELECT key FROM unit WHERE closed_on IS NULL ORDER BY key')).toEqual([
      { key: 'kommune' },
      { key: 'nord' },
      { key: 'syd' },
    ]);
  });

  it('keeps what HR said of a unit, and lets nothing become of the kommune itself', async () => {
    const roster = `${HEADER}\n1;A;a@x.dk;Nord;X;`;
    await importRoster(hr, roster);
    const change = await hr('PATCH', '/api/organisation/units/nord%2Fx', {
      kind: 'forvaltning',
      baselineScope: 'stabe',
    });
    expect(change.body).toMatchObject({
      key: 'nord/x',
      kind: 'forvaltning',
      baselineScope: 'stabe',
    });
    await importRoster(hr, roster);
    const { units } = (await hr('GET', '/api/organisation')).body;
    expect(units.find(({ key }: { key: string }) => key === 'nord/x')).toMatchObject({
      kind: 'forvaltning',
      baselineScope: 'stabe',
    });
    for (const [key, body] of [
      ['kommune', { kind: 'enhed' }],
      ['nord', { kind: null }],
    ] as const) {
      const refused = await hr('PATCH', `/api/organisation/units/${key}`, body);
      expect([refused.status, refused.body.code]).toEqual([422, 'request-invalid']);
    }
  });

  it('takes no units of which a round would make groups that overlap, and names them', async () => {
    const roster = `${HEADER}\n1;A;a@x.dk;Øst;Y;\n2;B;b@x.dk;Øst;;`;
    const change = (key: string, kind: string) =>
      hr('PATCH', `/api/organisation/units/${encodeURIComponent(key)}`, { kind });
    await importRoster(hr, roster);
    expect((await change('oest/y', 'forvaltning')).status).toBe(200);
    const below = { code: 'forvaltning-below-center' };
    const changed = await change('oest', 'center');
    expect([changed.status, changed.body.code]).toEqual([422, 'units-not-nested']);
    expect(changed.body.faults).toEqual([expect.objectContaining({ ...below, place: 'Y' })]);

    await importRoster(hr, `${HEADER}\n2;B;b@x.dk;Øst;;`);
    expect((await change('oest', 'center')).status).toBe(200);
    const refused = await hr('POST', '/api/organisation/imports', uploadOf(roster));
    expect([refused.status, refused.body.code]).toEqual([422, 'import-unreadable']);
    expect(refused.body.faults).toEqual([
      expect.objectContaining({ ...below, place: 'ledere.csv, linje 2, center' }),
    ]);
    expect(refused.body.faults[0].message).toContain('Y ligger under centeret Øst');

    await query(`UPDATE unit SET kind = 'center' WHERE key = 'kommune'`);
    await query(`UPDATE unit SET kind = 'forvaltning' WHERE key = 'oest'`);
    const { body } = await hr('POST', '/api/rounds', {
      ...{ name: 'Overlap', kind: 'annual', version: VERSION, closesOn: '2099-12-11' },
    });
    const opened = await hr('POST', `/api/rounds/${body.key}/open`);
    await query(`UPDATE unit SET kind = 'kommune' WHERE key = 'kommune'`);
    expect([opened.status, opened.body.code]).toEqual([422, 'units-not-nested']);
  });

  it('commits once when many ask at once', async () => {
    const { id } = await preview(largeRoster(50));
    const answers = await Promise.all(Array.from({ length: 24 }, () => commit(id)));
    const codes = answers.map(({ status, body }) => body.code ?? status).sort();
    expect(codes).toEqual([200, ...Array<string>(23).fill('import-already-committed')]);
  });

  it('forgets the names of an import that was never carried out', async () => {
    const { id } = await preview(`${HEADER}\n1;Aldrig Indlæst;aldrig@x.dk;Nord;;`);
    await importRoster(hr, `${HEADER}\n2;B;b@x.dk;Syd;;`);
    expect(JSON.stringify(await query('SELECT * FROM organisation_import'))).not.toMatch(/aldrig/i);
    expect((await commit(id)).body.code).toBe('import-outdated');
  });

  it('does not find an import by what is no id', async () => {
    for (const id of ['x', '-'.repeat(36), '00000000-0000-4000-8000-000000000000']) {
      expect([(await commit(id)).status, (await commit(id)).body.code]).toEqual([
        404,
        'import-not-found',
      ]);
    }
  });
});
