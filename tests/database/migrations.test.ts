import { DataSource } from 'typeorm';
import { dutyDataSource, ownerDataSource } from '../../backend/src/database/data-sources';
import { ENTITIES } from '../../backend/src/http/entities';
import { JobsRepository } from '../../backend/src/jobs/jobs.repository';
import { JobsService } from '../../backend/src/jobs/jobs.service';
import { MailQueueRepository } from '../../backend/src/mail/mail-queue.repository';
import { QueueMails1780001100000 } from '../../migrations/1780001100000-queue-mails';
import { CloseTheBox1780001500000 } from '../../migrations/1780001500000-close-the-box';
import { createTestDatabase } from '../setup/database/test-database';

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

  it('keep the mails that wait, each with a job of its own, and let an earlier version send them again', async () => {
    const last = QueueMails1780001100000.name;
    while (await isDone(owner, last)) await owner.undoLastMigration();
    await owner.query(THREE_MAILS);
    await owner.runMigrations();
    const managing = await new DataSource(
      dutyDataSource(database.url, 'managing', []),
    ).initialize();
    const mails = new MailQueueRepository(managing, new JobsService(new JobsRepository(managing)));
    await mails.queueForgotten();
    await mails.queueForgotten();
    await managing.destroy();
    const jobs = `SELECT mail.state FROM pgboss.job LEFT JOIN mail USING (id) WHERE name = 'mail' ORDER BY 1`;
    expect(await owner.query(jobs)).toEqual([{ state: 'queued' }, { state: 'sending' }]);
    while (await isDone(owner, last)) await owner.undoLastMigration();
    const due = `SELECT state FROM mail WHERE state <> 'sent' AND not_before <= now() ORDER BY 1`;
    expect(await owner.query(due)).toEqual([{ state: 'queued' }, { state: 'sending' }]);
    await owner.runMigrations();
  });

  it('delete the answers of published rounds, leave those of an open one, and do not go back over a sealed one', async () => {
    while (await isDone(owner, CloseTheBox1780001500000.name)) await owner.undoLastMigration();
    await owner.query(TWO_ANSWERS);
    await owner.runMigrations();
    const answers = `SELECT round.key, box_version FROM response JOIN round ON round.id = round_id`;
    expect(await owner.query(answers)).toEqual([{ key: 'aaben', box_version: 1 }]);
    await owner.query(`UPDATE round SET box_version = 2 WHERE key = 'aaben'`);
    const back = async () => {
      while (await isDone(owner, CloseTheBox1780001500000.name)) await owner.undoLastMigration();
    };
    await expect(back()).rejects.toThrow('not published yet');
    await owner.query(`UPDATE round SET box_version = 1 WHERE key = 'aaben'`);
    await back();
    expect(await owner.query('SELECT count(*)::int AS rows FROM response')).toEqual([{ rows: 1 }]);
    await owner.runMigrations();
  });
});

const TWO_ANSWERS = `
  WITH version AS (
    INSERT INTO questionnaire_version (kind, version, hash, content) VALUES ('annual', '1', '', '{}')
    RETURNING kind, version
  ), held AS (
    INSERT INTO round (key, name, kind, version, closes_on, state)
    SELECT key, key, kind, version, '2027-01-15', state
    FROM version, (VALUES ('aaben', 'open'), ('vist', 'published')) AS wanted (key, state) RETURNING id
  )
  INSERT INTO response (round_id, group_keys, answers, background) SELECT id, '{k}', '{}', '{}' FROM held`;

const THREE_MAILS = `
  WITH version AS (
    INSERT INTO questionnaire_version (kind, version, hash, content) VALUES ('pulse', '1', '', '{}')
    RETURNING kind, version
  ), held AS (
    INSERT INTO round (key, name, kind, version, closes_on)
    SELECT 'puls', 'Puls', kind, version, '2027-01-15' FROM version RETURNING id
  )
  INSERT INTO mail (round_id, occasion, state, not_before)
  SELECT id, 'pre-notice', unnest(ARRAY['queued', 'sending', 'sent']), '2026-12-01' FROM held`;

async function isDone(owner: DataSource, name: string): Promise<boolean> {
  const found: unknown[] = await owner.query('SELECT 1 FROM migration WHERE name = $1', [name]);
  return found.length > 0;
}
