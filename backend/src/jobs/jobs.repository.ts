import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import PgBoss from 'pg-boss';
import { DataSource } from 'typeorm';
import { INTERRUPTED, type JobFault } from './job-fault';
import { QUEUE_SCHEMA } from '../database/queue-schema.repository';
import type { JobSubject, QueueName } from '../database/queues';

/** In seconds: how long a job stays with a program that gives no sign of life. */
const LEASE = 20;
const WEEK = 7 * 24 * 60 * 60;

export type JobState = 'waiting' | 'running' | 'retrying' | 'done' | 'failed';

export interface FetchedJob {
  readonly id: string;
  readonly subject: JobSubject;
}

export interface ListedJob {
  readonly id: string;
  readonly queue: QueueName;
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

  async fetch(queue: QueueName): Promise<FetchedJob | null> {
    const [job] = await this.boss.fetch<JobSubject>(queue);
    return job ? { id: job.id, subject: job.data } : null;
  }

  /**
   * Keeps a running job from being taken for abandoned.
   * @returns since when the database has been up; null where the job is no longer this program's
   */
  async renew(queue: QueueName, id: string): Promise<string | null> {
    const [rows]: [{ up_since: string }[], number] = await this.dataSource.query(
      `UPDATE pgboss.job SET expire_in = now() - started_on + $3 * interval '1 second'
       WHERE name = $1 AND id = $2 AND state = 'active'
       RETURNING pg_postmaster_start_time()::text AS up_since`,
      [queue, id, LEASE],
    );
    return rows[0]?.up_since ?? null;
  }

  /** Gives the jobs of programs that have died to the next that asks, at once. */
  async recover(): Promise<void> {
    await this.dataSource.query(
      `UPDATE pgboss.job SET
         state = (CASE WHEN retry_count < retry_limit THEN 'retry' ELSE 'failed' END)::pgboss.job_state,
         completed_on = CASE WHEN retry_count < retry_limit THEN NULL ELSE now() END,
         start_after = now(), output = $1
       WHERE state = 'active' AND started_on + expire_in < now()`,
      [JSON.stringify(INTERRUPTED)],
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

  /** The newest first; of each subject the last job alone where it is done. */
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
         FROM pgboss.job
         ORDER BY (state = 'failed') DESC, (state = 'completed'), coalesce(completed_on, created_on) DESC, id
         LIMIT $1`,
        [limit],
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
