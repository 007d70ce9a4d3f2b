import { migrate } from '../../backend/src/database/migrate.service';
import { QUEUES } from '../../backend/src/database/queues';
import { stored } from '../setup/database/stored';
import { createTestDatabase } from '../setup/database/test-database';

describe('a database whose queues an earlier version made', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  const namesOf = async (table: string) => {
    const sql = `SELECT DISTINCT name FROM pgboss.${table} ORDER BY name`;
    return (await stored<{ name: string }>(database.url, sql)).map(({ name }) => name);
  };

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('is brought to the queues of this one, with the jobs of those that stay', async () => {
    await stored(database.url, `SELECT pgboss.create_queue('daily', '{"policy":"short"}')`);
    const filled = ['daily', 'timetable'];
    for (const name of filled) {
      await stored(database.url, 'INSERT INTO pgboss.job (name) VALUES ($1)', [name]);
    }
    expect(await namesOf('job')).toEqual(filled);
    await migrate(database.url);
    expect(await namesOf('job')).toEqual(['timetable']);
    expect(await namesOf('queue')).toEqual(Object.keys(QUEUES).sort());
    await migrate(database.url);
    expect(await namesOf('job')).toEqual(['timetable']);
  });
});
