import { Client } from 'pg';
import type { Duty } from '../../backend/src/database/data-sources';
import { roleOf } from '../../backend/src/database/data-sources';
import { createTestDatabase } from '../setup/database/test-database';

const KEY_A = 'aa'.repeat(32);
const KEY_B = 'bb'.repeat(32);
const ROUND = '11111111-1111-4111-8111-111111111111';

describe('the sealed box', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  const clients: Client[] = [];

  async function connect(duty: Duty): Promise<Client> {
    const client = new Client({
      connectionString: database.url,
      options: `-c role=${roleOf(duty)}`,
    });
    await client.connect();
    clients.push(client);
    return client;
  }

  async function insertAs(client: Client, sessionKey: string, rowKey: string): Promise<unknown> {
    await client.query(`SELECT set_config('ledelsespuls.edit_key', $1, false)`, [sessionKey]);
    return client.query(
      `INSERT INTO envelope (round_id, edit_key, cell, content)
       VALUES ($1, decode($2, 'hex'), '{kommune}', 'sealed')`,
      [ROUND, rowKey],
    );
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    const collecting = await connect('collecting');
    await insertAs(collecting, KEY_A, KEY_A);
    await insertAs(collecting, KEY_B, KEY_B);
  });

  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await database.drop();
  });

  it.each(['managing', 'serving'] as const)('is closed to the %s connection', async (duty) => {
    const client = await connect(duty);
    for (const table of ['envelope', 'closed_box', 'sealed_decision', 'response', 'comment']) {
      await expect(client.query(`SELECT * FROM ${table}`)).rejects.toThrow(/permission denied/);
    }
    await expect(client.query('SELECT mix_box($1)', [ROUND])).rejects.toThrow(/permission denied/);
  });

  it('shows the collecting connection only the answer whose edit key it holds', async () => {
    const client = await connect('collecting');
    expect((await client.query('SELECT * FROM envelope')).rows).toEqual([]);
    await client.query(`SELECT set_config('ledelsespuls.edit_key', $1, false)`, [KEY_A]);
    const { rows } = await client.query<{ key: string }>(
      `SELECT encode(edit_key, 'hex') AS key FROM envelope`,
    );
    expect(rows).toEqual([{ key: KEY_A }]);
    const changed = await client.query(`UPDATE envelope SET content = 'other' WHERE true`);
    expect(changed.rowCount).toBe(1);
  });

  it('lets nobody put an answer under the edit key of another', async () => {
    const client = await connect('collecting');
    await expect(insertAs(client, KEY_A, 'cc'.repeat(32))).rejects.toThrow(/row-level security/);
  });

  it('keeps the collecting connection from knowing which leader an invitation is for', async () => {
    const client = await connect('collecting');
    await expect(client.query('SELECT leader_id FROM invitation')).rejects.toThrow(
      /permission denied/,
    );
    await expect(client.query('SELECT * FROM leader')).rejects.toThrow(/permission denied/);
  });

  it.each(['managing', 'collecting', 'serving'] as const)(
    'keeps what HR decided of a comment from the %s connection',
    async (duty) => {
      const client = await connect(duty);
      for (const query of ['SELECT * FROM', 'DELETE FROM']) {
        await expect(client.query(`${query} sealed_decision`)).rejects.toThrow(/permission denied/);
      }
    },
  );

  it('has no column that tells a time, an order or a person', async () => {
    const client = await connect('publishing');
    const { rows } = await client.query<{ column_name: string; data_type: string }>(
      `SELECT column_name, data_type FROM information_schema.columns
       WHERE table_name IN ('envelope', 'closed_box', 'sealed_decision')`,
    );
    for (const { column_name, data_type } of rows) {
      expect(data_type).not.toMatch(/timestamp|date|time|int|serial/);
      expect(column_name).not.toMatch(/leader|invitation|mail|name/);
    }
  });

  it('lets the serving connection read publications and change nothing', async () => {
    const client = await connect('serving');
    expect((await client.query('SELECT * FROM publication')).rows).toEqual([]);
    await expect(client.query('DELETE FROM publication')).rejects.toThrow(/permission denied/);
    await expect(client.query('SELECT * FROM leader')).rejects.toThrow(/permission denied/);
  });
});
