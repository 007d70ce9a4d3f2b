import { Client } from 'pg';
import { lockSql, type Lock } from '../../backend/src/database/advisory-locks';
import { importRoster, rosterOf } from '../setup/round/build-round';
import { startTestApp, type TestApp } from '../setup/program/test-app';

describe('locks', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  /** Does the work while somebody else holds the lock. */
  const whileHeld = async (lock: Lock, work: () => Promise<void>) => {
    const somebody = new Client({ connectionString: app.databaseUrl });
    // A test that waits for ever ends with the database taken away.
    somebody.on('error', () => undefined);
    await somebody.connect();
    try {
      await somebody.query(lockSql(lock, 'session'));
      await work();
    } finally {
      await somebody.end();
    }
  };

  it('let an import be taken over while rounds are planned, and rounds be planned meanwhile', async () => {
    const hr = await app.signIn('hr');
    await whileHeld('planning', () => importRoster(hr, rosterOf({ Stabe: 6 })));
    await whileHeld('organisationImport', async () => {
      const rule = { weekday: 2, hour: 9, daysOpen: 14, mails: [], minimum: 5, rosterMaxAge: 30 };
      const series = { ...rule, name: 'Årsmåling', kind: 'annual', weeks: [40] };
      expect((await hr('POST', '/api/series', series)).status).toBe(201);
    });
  });
});
