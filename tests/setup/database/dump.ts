import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { stored } from './stored';

const run = promisify(execFile);

/** A copy of a whole database as text, and who made it. */
export interface Dump {
  readonly madeBy: 'pg_dump' | 'rows';
  /** By table, what a dump holds of it: every row, bytes as hexadecimal digits. */
  readonly tables: ReadonlyMap<string, string>;
}

/**
 * A dump by `pg_dump`, where this machine has one that is not older than the server. The embedded PostgreSQL
 * comes without it; then every row of every table is read as text, which is what a dump holds.
 */
export async function dumpOf(databaseUrl: string): Promise<Dump> {
  const [server] = await stored<{ version: number }>(
    databaseUrl,
    `SELECT current_setting('server_version_num')::int / 10000 AS version`,
  );
  const said = await run('pg_dump', ['--version']).catch(() => ({ stdout: '' }));
  const own = Number(/\) (\d+)/.exec(said.stdout)?.[1] ?? 0);
  if (own < server!.version) return { madeBy: 'rows', tables: await rowsOf(databaseUrl) };
  const options = { maxBuffer: 2 ** 28 };
  const { stdout } = await run('pg_dump', ['--data-only', databaseUrl], options);
  const parts = stdout.split(/^COPY \w+\.(\w+) /m);
  const tables = new Map<string, string>();
  for (let part = 1; part < parts.length; part += 2) tables.set(parts[part]!, parts[part + 1]!);
  return { madeBy: 'pg_dump', tables };
}

async function rowsOf(databaseUrl: string): Promise<Map<string, string>> {
  const names = await stored<{ name: string; held: string }>(
    databaseUrl,
    `SELECT tablename AS name, format('%I.%I', schemaname, tablename) AS held FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const tables = new Map<string, string>();
  for (const { name, held } of names) {
    const sql = `SELECT row_to_json(held)::text AS row FROM ${held} AS held`;
    const rows = await stored<{ row: string }>(databaseUrl, sql);
    tables.set(name, rows.map(({ row }) => row).join('\n'));
  }
  return tables;
}

/** The tables in whose rows a text stands, as it is or as bytes. */
export function tablesWith({ tables }: Dump, text: string): string[] {
  const forms = [text, Buffer.from(text).toString('hex'), Buffer.from(text).toString('base64')];
  return [...tables]
    .filter(([, rows]) => forms.some((form) => rows.includes(form)))
    .map(([name]) => name)
    .sort();
}
