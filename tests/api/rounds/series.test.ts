import { importRoster, NEWEST, rosterOf, uploadOf, VERSION } from '../../setup/round/build-round';
import { eventually } from '../../setup/program/eventually';
import { stored } from '../../setup/database/stored';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';
import { TimetableService } from '../../../backend/src/series/timetable/timetable.service';

const RULE = {
  name: 'Puls',
  kind: 'pulse',
  weeks: [10, 24, 36],
  weekday: 2,
  hour: 9,
  daysOpen: 10,
  mails: ['pre-notice', 'invitation', 'reminder-1', 'last-day', 'results'],
  minimum: 5,
  rosterMaxAge: 365,
};

interface Occurrence {
  readonly id: string;
  readonly name: string;
  readonly opensOn: string;
  readonly state: string;
  readonly roundKey: string | null;
  readonly readinessChecks: { check: string; isMet: boolean }[];
  readonly steps: { step: string; dueAt: string; doneAt: string | null; outcome: string | null }[];
}

const outcomesOf = ({ steps }: Occurrence) =>
  Object.fromEntries(steps.map(({ step, outcome }) => [step, outcome]));

describe('a series', () => {
  let app: TestApp;
  let hr: Caller;
  const calendar = async (): Promise<Occurrence[]> => (await hr('GET', '/api/calendar')).body;
  const find = async (id: string): Promise<Occurrence> =>
    (await hr('GET', `/api/calendar/${id}`)).body;

  beforeAll(async () => {
    app = await startTestApp({ TICK_SECONDS: '1' });
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Stabe: 12, Skole: 14 }));
  });
  afterAll(() => app.stop());

  it('is planned for eighteen months, and planned anew by another rule but for what HR touched', async () => {
    const { body: series, status } = await hr('POST', '/api/series', RULE);
    expect(status).toBe(201);
    const planned = await calendar();
    expect(planned.length).toBeGreaterThanOrEqual(4);
    expect(planned.every(({ state }) => state === 'planned')).toBe(true);
    const [first, second] = planned as [Occurrence, Occurrence];

    const closed = await hr('PATCH', `/api/calendar/${first.id}`, { opensOn: '2027-05-06' });
    expect(closed.body).toMatchObject({ code: 'occurrence-day-closed', status: 422 });
    expect(closed.text).toContain('2027-05-10');
    await hr('PATCH', `/api/calendar/${first.id}`, { opensOn: '2027-05-11', name: 'Puls flyttet' });
    expect((await hr('POST', `/api/calendar/${second.id}/skip`)).body.state).toBe('skipped');

    await hr('PUT', `/api/series/${series.id}`, { ...RULE, weeks: [11, 40], hour: 13 });
    const anew = await calendar();
    expect(anew.find(({ id }) => id === first.id)).toMatchObject({
      opensOn: '2027-05-11',
      name: 'Puls flyttet',
    });
    expect(anew.find(({ id }) => id === second.id)?.state).toBe('skipped');
    const others = anew.filter(({ id }) => id !== first.id && id !== second.id);
    expect(others.length).toBeGreaterThanOrEqual(2);
    expect(new Set(others.map((one) => (one as unknown as { hour: number }).hour))).toEqual(
      new Set([13]),
    );
    expect((await hr('DELETE', `/api/calendar/${second.id}/skip`)).body.state).toBe('planned');

    await hr('DELETE', `/api/series/${series.id}`);
    expect((await calendar()).map(({ id }) => id)).toEqual([first.id]);
  });

  it('says what is wrong with a rule, and keeps names apart', async () => {
    const wrong = await hr('POST', '/api/series', { ...RULE, weeks: [54], weekday: 7 });
    expect(wrong.status).toBe(422);
    expect(wrong.body.faults.map(({ place }: { place: string }) => place)).toEqual([
      'weeks',
      'weekday',
    ]);
    const rule = { ...RULE, name: 'Kun én' };
    const { body } = await hr('POST', '/api/series', rule);
    expect((await hr('POST', '/api/series', rule)).body.code).toBe('series-name-taken');
    await hr('DELETE', `/api/series/${body.id}`);
  });

  it('is for HR alone', async () => {
    const directorate = await app.signIn('directorate');
    expect((await app.call('GET', '/api/calendar')).status).toBe(401);
    expect((await directorate('GET', '/api/calendar')).status).toBe(403);
    expect((await directorate('POST', '/api/series', RULE)).status).toBe(403);
    const release = `/api/questionnaires/annual/${VERSION}/release`;
    expect((await directorate('POST', release)).status).toBe(403);
  });

  describe('whose time has come', () => {
    let id: string;

    beforeAll(async () => {
      const { body: series } = await hr('POST', '/api/series', {
        ...RULE,
        name: 'Kommer',
        weeks: [30],
        editHolder: 'device',
      });
      id = (await calendar()).find((one) => one.name.startsWith('Kommer'))!.id;
      // Moved into the past behind the program's back: its clock has passed every step but the closing.
      await stored(
        app.databaseUrl,
        `UPDATE timetable_step SET due_at = now() - interval '3 days' + (CASE step WHEN 'pre-notice' THEN 0
           WHEN 'open' THEN 1 WHEN 'invitation' THEN 1 ELSE 900 END) * interval '1 day' / 10
         WHERE occurrence_id = $1`,
        [id],
      );
      expect(series.name).toBe('Kommer');
    });

    it('is held by its readiness checks, and opens by itself once HR has met them', async () => {
      await eventually(async () =>
        expect(await find(id)).toMatchObject({
          state: 'held',
          roundKey: null,
          readinessChecks: [
            { check: 'questionnaire', isMet: false },
            { check: 'roster', isMet: true },
            { check: 'discussed', isMet: false },
            { check: 'box', isMet: true },
          ],
        }),
      );
      expect(
        (await hr('POST', `/api/questionnaires/pulse/${NEWEST.pulse.version}/release`)).status,
      ).toBe(204);
      const { body: list } = await hr('GET', '/api/questionnaires');
      const releasedOf = (kind: string) =>
        list.find((one: { kind: string }) => one.kind === kind).isReleased;
      expect([releasedOf('pulse'), releasedOf('annual')]).toEqual([true, false]);
      await hr('PUT', `/api/calendar/${id}/discussed`, { discussedOn: '2026-11-02' });
      const opened = await eventually(async () => {
        const now = await find(id);
        expect(now.state).toBe('open');
        expect(outcomesOf(now)).toMatchObject({
          'pre-notice': 'overtaken',
          open: 'done',
          invitation: 'done',
          'reminder-1': null,
          close: null,
        });
        return now;
      });
      const { body: round } = await hr('GET', `/api/rounds/${opened.roundKey}`);
      expect(round).toMatchObject({ state: 'open', invited: 26, editHolder: 'device' });
      // It opened on another day than planned: the rest follows from the day it came.
      const close = opened.steps.find(({ step }) => step === 'close')!;
      expect(Date.parse(close.dueAt)).toBeGreaterThan(Date.now() + 9 * 24 * 60 * 60 * 1000);
      expect(round.closesOn > opened.opensOn).toBe(true);
      const mails = await stored<{ occasion: string; count: number }>(
        app.databaseUrl,
        'SELECT occasion, count(*)::int AS count FROM mail GROUP BY occasion',
      );
      expect(mails).toEqual([{ occasion: 'invitation', count: 26 }]);
    });

    it('does every step once, however often and wherever it is asked for', async () => {
      const timetable = app.app.get(TimetableService);
      await Promise.all(Array.from({ length: 5 }, () => timetable.tick()));
      const rounds = await stored(app.databaseUrl, `SELECT 1 FROM round WHERE name LIKE 'Kommer%'`);
      expect(rounds).toHaveLength(1);
      expect((await hr('PATCH', `/api/calendar/${id}`, { hour: 10 })).body.code).toBe(
        'occurrence-begun',
      );
    });

    it('closes, passes over the mails it has no more use for, and prepares the publication', async () => {
      await stored(
        app.databaseUrl,
        `UPDATE timetable_step SET due_at = now() - interval '1 hour'
         WHERE occurrence_id = $1 AND done_at IS NULL AND step <> 'results'`,
        [id],
      );
      const closed = await eventually(async () => {
        const now = await find(id);
        expect(now.state).toBe('closed');
        expect(outcomesOf(now)).toMatchObject({
          'reminder-1': 'overtaken',
          'last-day': 'overtaken',
          close: 'done',
          results: null,
        });
        return now;
      });
      await eventually(async () => {
        const kept = await stored(app.databaseUrl, 'SELECT 1 FROM publication_preview');
        expect(kept).toHaveLength(1);
      });
      expect((await hr('POST', `/api/rounds/${closed.roundKey}/publish`)).status).toBe(200);
      await eventually(async () => {
        for (const { doneAt } of (await find(id)).steps) expect(doneAt).not.toBeNull();
      });
    });
  });

  it('lets a draft of HR run by itself, and lets go of it again', async () => {
    const { body: round } = await hr('POST', '/api/rounds', {
      name: 'Egen måling',
      kind: 'annual',
      version: VERSION,
      closesOn: '2027-12-01',
    });
    const path = `/api/rounds/${round.key}/timetable`;
    const plan = { opensOn: '2027-10-19', hour: 9, daysOpen: 14 };
    const { body, status } = await hr('PUT', path, plan);
    expect([status, body.state, body.lastDay]).toEqual([200, 'draft', '2027-11-02']);
    expect((await hr('GET', `/api/rounds/${round.key}`)).body.closesOn).toBe('2027-11-02');
    expect((await hr('DELETE', path)).status).toBe(204);
    expect((await calendar()).some(({ roundKey }) => roundKey === round.key)).toBe(false);
    expect((await hr('GET', `/api/rounds/${round.key}`)).body.state).toBe('draft');
  });

  it('holds a round whose roster is too old', async () => {
    await hr('POST', '/api/series', { ...RULE, name: 'Gammel', weeks: [20], rosterMaxAge: 1 });
    const old = (await calendar()).find(({ name }) => name.startsWith('Gammel'))!;
    expect(old.readinessChecks.find(({ check }) => check === 'roster')?.isMet).toBe(false);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format();
    const form = uploadOf(rosterOf({ Stabe: 12, Skole: 15 }), 'ledere.csv', today);
    const preview = await hr('POST', '/api/organisation/imports', form);
    await hr('POST', `/api/organisation/imports/${preview.body.id}/commit`, {});
    expect(
      (await find(old.id)).readinessChecks.find(({ check }) => check === 'roster')?.isMet,
    ).toBe(true);
  });
});
