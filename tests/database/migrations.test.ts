import { DataSource } from 'typeorm';
import { ownerDataSource } from '../../backend/src/database/data-sources';
import { ENTITIES } from '../../backend/src/http/entities';
import { createTestDatabase } from '../setup/test-database';

describe('migrations', () => {
  let owner: DataSource;
  let database: Awaited<ReturnType<typeof createTestDatabase>>;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await new DataSource(ownerDataSource(database.url, ENTITIES)).initialize();
  });

  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  it('make the very tables that the entities map', async () => {
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('go back and forward again on a filled database', async () => {
    await owner.query(
      `INSERT INTO unit (key, name, kind, opened_on) VALUES ('kommune', 'Kommunen', 'kommune', '2026-01-01')`,
    );
    const steps = owner.migrations.length;
    for (let step = 0; step < steps; step += 1) await owner.undoLastMigration();
    const { rows } = {
      rows: await owner.query<{ tablename: string }[]>(
        `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`,
      ),
    };
    expect(rows.map(({ tablename }) => tablename)).toEqual(['migration']);
    await owner.runMigrations();
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    expect(upQueries).toEqual([]);
  });
});
