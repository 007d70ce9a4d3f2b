import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import PgBoss from 'pg-boss';
import { DataSource, type EntityManager } from 'typeorm';
import {
  LISTED_QUEUES,
  type JobState,
  type ListedQueue,
} from '@ledelsespuls/contracts/lists/rounds/jobs';
import { INTERRUPTED, type JobFault } from './job-fault';
import { QUEUE_SCHEMA } from '../database/queue-schema.repository';
import { LEASE, type JobSubject, type QueueName } from '../database/queues';

const WEEK = 7 * 24 * 60 * 60;

export interface FetchedJob {
  readonly id: string;
  readonly subject: JobSubject;
}

export interface ListedJob {
  readonly id: string;
  readonly queue: ListedQueue;
  readonly subject: JobSubject;
  readonly state: JobState;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly nextTryAt: Date | null;
  readonly tries: number;
  readonly fault: JobFault | null;
}

/** The queue's tables, by pg-boss where it has the statement, on the managing connection. */
@Injectable()
export class JobsRepository {
  readonly boss: PgBoss;

  constructor(@InjectDataSource('managing') private readonly dataSource: DataSource) {
    const pool = () => (dataSource.driver as unknown as { master: Pool }).master;
    this.boss = new PgBoss({
      schema: QUEUE_SCHEMA,
      db: { executeSql: (text, values) => pool().query(text, values) },
      migrate: false,
      schedule: false,
      supervise: false,
      archiveCompletedAfterSeconds: WEEK,
      archiveFailedAfterSeconds: 4 * WEEK,
      deleteAfterDays: 1,
    });
  }

  /** Puts a job for each id into the queue, within the transaction; those that are there already stay. */
  async insert(queue: QueueName, ids: readonly string[], manager: EntityManager): Promise<void> {
    const jobs = ids.map((id) => ({ id, name: queue, data: {} }));
    const db = {
      executeSql: async (text: string, values: unknown[]) => {
        await manager.query(text, values);
        return { rows: [] };
      },
    };
    await this.boss.insert(jobs, { db });
  }

  async fetch(queue: QueueName, batchSize: number): Promise<FetchedJob[]> {
    const jobs = await this.boss.fetch<JobSubject>(queue, { batchSize });
    return jobs.map(({ id, data }) => ({ id, subject: data }));
  }

  /**
   * Keeps running jobs from being taken for abandoned.
   * @returns which of them are still this program's, and since when the database has been up
   */
  async renew(
    queue: QueueName,
    ids: readonly string[],
  ): Promise<{ readonly held: ReadonlySet<string>; readonly upSince: string }> {
    const [row]: { held: string[]; up_since: string }[] = await this.dataSource.query(
      `WITH renewed AS (
         UPDATE pgboss.job SET expire_in = now() - started_on + $3 * interval '1 second'
         WHERE name = $1 AND id = ANY ($2::uuid[]) AND state = 'active' RETURNING id
       )
       SELECT ARRAY(SELECT id::text FROM renewed) AS held, pg_postmaster_start_time()::text AS up_since`,
      [queue, ids, LEASE],
    );
    return { held: new Set(row?.held), upSince: row?.up_since ?? '' };
  }

  /** Lets a job run again after so many seconds, as a try that is not counted a failure. */
  async postpone(queue: QueueName, id: string, seconds: number): Promise<void> {
    await this.dataSource.query(
      `UPDATE pgboss.job SET state = 'retry', start_after = now() + $3 * interval '1 second'
       WHERE name = $1 AND id = $2 AND state = 'active'`,
      [queue, id, seconds],
    );
  }

  /**
   * Gives the jobs of programs that have died to the next that asks, at once.
   * @param held by this program, which is alive
   */
  async recover(held: readonly string[]): Promise<void> {
    await this.dataSource.query(
      `UPDATE pgboss.job SET
         state = (CASE WHEN retry_count < retry_limit THEN 'retry' ELSE 'failed' END)::pgboss.job_state,
         completed_on = CASE WHEN retry_count < retry_limit THEN NULL ELSE now() END,
         start_after = now(), output = $1
       WHERE state = 'active' AND started_on + expire_in < now() AND id <> ALL ($2::uuid[])`,
      [JSON.stringify(INTERRUPTED), held],
    );
  }

  async keysInHand(queue: QueueName): Promise<Set<string>> {
    const rows: { singleton_key: string }[] = await this.dataSource.query(
      `SELECT DISTINCT singleton_key FROM pgboss.job
       WHERE name = $1 AND state NOT IN ('completed', 'cancelled') AND singleton_key IS NOT NULL`,
      [queue],
    );
    return new Set(rows.map((row) => row.singleton_key));
  }

  /** Of the queues that HR sees: what failed first, then what waits or runs, the newest first. */
  async list(limit: number): Promise<ListedJob[]> {
    const rows: (Omit<ListedJob, 'fault'> & { output: JobFault | null })[] =
      await this.dataSource.query(
        `SELECT id, name AS queue, data AS subject,
           CASE state WHEN 'created' THEN 'waiting' WHEN 'active' THEN 'running' WHEN 'retry' THEN 'retrying'
             WHEN 'completed' THEN 'done' ELSE 'failed' END AS state,
           created_on AS "createdAt", started_on AS "startedAt", completed_on AS "finishedAt",
           CASE WHEN state IN ('created', 'retry') THEN start_after END AS "nextTryAt",
           CASE WHEN started_on IS NULL THEN 0 ELSE retry_count + 1 END AS tries,
           CASE WHEN state IN ('retry', 'failed') THEN output END AS output
         FROM pgboss.job WHERE name = ANY ($2)
         ORDER BY (state = 'failed') DESC, (state = 'completed'), coalesce(completed_on, created_on) DESC, id
         LIMIT $1`,
        [limit, LISTED_QUEUES],
      );
    return rows.map(({ output, ...row }) => ({ ...row, fault: output }));
  }

  /** Lets a job that failed, or that waits to be tried again, run at once. False where it is neither. */
  async retry(queue: QueueName, id: string): Promise<boolean> {
    const rows: [unknown[], number] = await this.dataSource.query(
      `UPDATE pgboss.job SET state = 'retry', start_after = now(), completed_on = NULL,
         retry_limit = GREATEST(retry_limit, retry_count + 1)
       WHERE name = $1 AND id = $2 AND state IN ('failed', 'retry')`,
      [queue, id],
    );
    return rows[1] === 1;
  }
}
