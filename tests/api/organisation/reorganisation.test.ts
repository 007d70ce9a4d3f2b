import { PublicationService } from '../../../backend/src/publication/publication.service';
import {
  answersOf,
  bearer,
  importRoster,
  openRound,
  uploadOf,
} from '../../setup/round/build-round';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

/** Leaders by where they are, `forvaltning` or `forvaltning/center`. */
const BEFORE = { Teknik: 20, Miljø: 20, Nord: 16, 'Nord/Musik': 12, Syd: 16, Stabe: 20 };
const RENAMED = 'Fælles stabe';
const MERGED = 'Teknik og Miljø';

function rosterOf(placeOf: (place: string) => string): string {
  const rows = Object.entries(BEFORE).flatMap(([place, size], group) =>
    Array.from({ length: size }, (_, number) => {
      const [forvaltning, center = ''] = placeOf(place).split('/');
      const id = (group + 1) * 100 + number;
      return `${id};Leder ${id};l${id}@example.dk;${forvaltning};${center}`;
    }),
  );
  return ['medarbejdernummer;navn;mail;forvaltning;center', ...rows].join('\n');
}

/** Two forvaltninger are merged, one is renamed, and a center moves. */
const AFTER: Readonly<Record<string, string>> = {
  Teknik: MERGED,
  Miljø: MERGED,
  Stabe: RENAMED,
  'Nord/Musik': 'Syd/Musik',
};

interface Succession {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly frozen: boolean;
  readonly predecessor: { readonly name: string; readonly parent: string };
  readonly successor: { readonly name: string; readonly parent: string };
}

describe('a reorganisation between rounds', () => {
  let app: TestApp;
  let hr: Caller;
  let rounds: string[];

  const successions = async (): Promise<Succession[]> =>
    (await hr('GET', '/api/organisation/successions')).body;
  const decide = (ids: string[], decision: string) =>
    hr('PATCH', '/api/organisation/successions', { ids, decision });
  const told = (all: readonly Succession[]) =>
    all
      .map(({ kind, predecessor: one, successor: other }) =>
        [one.parent, one.name, kind, other.parent, other.name].join(' '),
      )
      .sort();
  const runRound = async (
    name: string,
    closedOn: string,
    answerOf: (forvaltning: string) => number,
  ) => {
    const round = await openRound(hr, name);
    for (const [place, token] of round.tokens.entries()) {
      const value = answerOf(round.forvaltninger[place]!);
      const answer = await app.call('PUT', '/api/answer', answersOf(value), bearer(token));
      if (answer.status !== 200) throw new Error(answer.text);
    }
    await app.app.get(PublicationService).close(round.key, closedOn);
    const published = await hr('POST', `/api/rounds/${round.key}/publish`);
    if (published.body.state !== 'published') throw new Error(published.text);
    return round.key;
  };
  const subtheme = async (caller: Caller) =>
    (await caller('GET', `/api/publications/${rounds[2]}/subthemes/tid-til-ledelse`)).body;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    const isStabe = (forvaltning: string) => /stabe/i.test(forvaltning);
    await importRoster(
      hr,
      rosterOf((place) => place),
    );
    const first = await runRound('Første', '2026-09-01', (forvaltning) =>
      isStabe(forvaltning) ? 2 : 4,
    );
    const second = await runRound('Anden', '2026-10-01', (forvaltning) =>
      isStabe(forvaltning) ? 2 : 4,
    );
    const after = uploadOf(
      rosterOf((place) => AFTER[place] ?? place),
      'ledere.csv',
      '2026-11-02',
    );
    const preview = await hr('POST', '/api/organisation/imports', after);
    expect(told(preview.body.successions)).toEqual([
      'Nord Musik moved Syd Musik',
      'Prøvekøbing Miljø merged Prøvekøbing Teknik og Miljø',
      'Prøvekøbing Stabe renamed Prøvekøbing Fælles stabe',
      'Prøvekøbing Teknik merged Prøvekøbing Teknik og Miljø',
    ]);
    expect(await successions()).toEqual([]);
    await hr('POST', `/api/organisation/imports/${preview.body.id}/commit`, {});
    const proposed = await successions();
    expect(told(proposed)).toEqual(told(preview.body.successions));
    expect(proposed.every(({ state }) => state === 'proposed')).toBe(true);
    const ids = proposed.map(({ id }) => id);
    expect((await decide(ids, 'confirmed')).status).toBe(204);
    expect((await decide(ids, 'undone')).status).toBe(204);
    expect((await successions()).every(({ state }) => state === 'proposed')).toBe(true);
    await decide(ids, 'confirmed');
    const third = await runRound('Tredje', '2026-12-01', (forvaltning) =>
      isStabe(forvaltning) ? 5 : 4,
    );
    rounds = [first, second, third];
  });
  afterAll(() => app.stop());

  it('cannot be undone once a round has been opened with it', async () => {
    const all = await successions();
    expect(all.every(({ frozen, state }) => frozen && state === 'confirmed')).toBe(true);
    const refused = await decide([all[0]!.id], 'undone');
    expect([refused.status, refused.body.code]).toEqual([409, 'succession-frozen']);
  });

  it('carries the history of a renamed forvaltning, and calls a change across it', async () => {
    const { trends, change } = await subtheme(hr);
    expect(trends.predecessors['faelles-stabe']).toEqual([
      { key: 'stabe', name: 'Stabe', kind: 'renamed', until: '2026-11-02' },
    ]);
    const trend = trends.trends.find(({ level }: { level: string }) => level === 'subtheme');
    const [line, ...others] = trend.groups['faelles-stabe'];
    expect(others).toEqual([]);
    expect(
      line.points.map((point: { roundKey: string; formerName?: string }) => [
        point.roundKey,
        point.formerName,
      ]),
    ).toEqual([
      [rounds[0], 'Stabe'],
      [rounds[1], 'Stabe'],
      [rounds[2], undefined],
    ]);
    const cells = change.map(
      (item: { cells: Record<string, object> }) => item.cells['faelles-stabe'],
    );
    expect(cells[0]).toMatchObject({ status: 'compared', earlier: 0.05, later: 0.95 });
    const compared = await hr('GET', `/api/publications/${rounds[2]}/changes/${rounds[0]}`);
    const whole = compared.body.items.find(({ level }: { level: string }) => level === 'subtheme');
    expect(whole.cells['faelles-stabe']).toMatchObject({ grade: 'rose' });
  });

  it('shows what was merged on lines of its own, and calls nothing across it', async () => {
    const { trends, change } = await subtheme(hr);
    const trend = trends.trends.find(({ level }: { level: string }) => level === 'subtheme');
    const lines = trend.groups['teknik-og-miljoe'].map(
      ({
        predecessor,
        points,
      }: {
        predecessor?: { name: string };
        points: { roundKey: string }[];
      }) => [predecessor?.name, ...points.map(({ roundKey }) => roundKey)],
    );
    expect(lines).toEqual([
      [undefined, rounds[2]],
      ['Miljø', rounds[0], rounds[1]],
      ['Teknik', rounds[0], rounds[1]],
    ]);
    for (const { cells } of change) {
      expect(cells['teknik-og-miljoe']).toEqual({ status: 'reorganised' });
    }
    const compared = await hr('GET', `/api/publications/${rounds[2]}/changes/${rounds[0]}`);
    expect(compared.body.minimumDetectableChange).not.toHaveProperty('teknik-og-miljoe');
    expect(compared.body.minimumDetectableChange).toHaveProperty('faelles-stabe');
  });

  it('lets a center that moved go on in the forvaltning it moved to', async () => {
    const { trends } = await subtheme(hr);
    const trend = trends.trends.find(({ level }: { level: string }) => level === 'subtheme');
    const [line] = trend.groups['syd/musik'];
    expect(line.points).toHaveLength(3);
    expect(trends.predecessors['syd/musik']).toMatchObject([{ key: 'nord/musik', kind: 'moved' }]);
  });

  it('lets a forvaltningschef of what was merged see what it became, and no other', async () => {
    const chef = await app.signIn('forvaltningschef', ['teknik']);
    const keysOf = async (roundKey: string) => {
      const { body } = await chef('GET', `/api/publications/${roundKey}`);
      return body.groups.map(({ key }: { key: string }) => key).sort();
    };
    expect(await keysOf(rounds[2]!)).toEqual(['kommune', 'teknik-og-miljoe']);
    expect(await keysOf(rounds[0]!)).toEqual(['kommune', 'miljoe', 'teknik']);
    expect(JSON.stringify(await subtheme(chef))).not.toMatch(/stabe|musik/i);
  });

  it('refuses what contradicts a decision, and says why', async () => {
    const wanted = { predecessorKey: 'teknik', successorKey: 'nord', kind: 'renamed' };
    const refused = await hr('POST', '/api/organisation/successions', {
      ...wanted,
      from: '2026-11-02',
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'succession-invalid']);
    expect(refused.body.faults).toMatchObject([{ code: 'contradicts', place: 'Teknik → Nord' }]);
    const unknown = await decide(['00000000-0000-4000-8000-000000000000'], 'confirmed');
    expect([unknown.status, unknown.body.code]).toEqual([404, 'succession-not-found']);
    const directorate = await app.signIn('directorate');
    expect((await directorate('GET', '/api/organisation/successions')).status).toBe(403);
  });

  it('keeps a succession that HR has chosen by hand, and takes it away again', async () => {
    const wanted = {
      predecessorKey: 'nord',
      successorKey: 'syd',
      kind: 'split',
      from: '2026-11-02',
    };
    expect((await hr('POST', '/api/organisation/successions', wanted)).status).toBe(201);
    const chosen = (await successions()).filter(({ kind }) => kind === 'split');
    expect(chosen).toMatchObject([{ state: 'confirmed', shared: null, frozen: false }]);
    await decide([chosen[0]!.id], 'undone');
    expect((await successions()).some(({ kind }) => kind === 'split')).toBe(false);
  });
});
