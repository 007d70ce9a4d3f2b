import { JobsRepository } from '../../../backend/src/jobs/jobs.repository';
import { eventually } from '../program/eventually';
import { stored } from '../database/stored';
import type { TestApp } from '../program/test-app';

/** Waits until the program has tried every mail that is due; what was put off waits on. */
export async function mailsTried(databaseUrl: string): Promise<void> {
  await eventually(async () => {
    const due = await stored(
      databaseUrl,
      `SELECT 1 FROM pgboss.job
       WHERE name = 'mail' AND (state = 'active' OR (state < 'active' AND start_after <= now())) LIMIT 1`,
    );
    expect(due).toEqual([]);
  });
}

/** Lets mails that were put off be tried at once. */
export async function bringMailsForward(databaseUrl: string): Promise<void> {
  await stored(
    databaseUrl,
    `UPDATE pgboss.job SET start_after = now() WHERE name = 'mail' AND state < 'active'`,
  );
}

/** Lets the program take no jobs. @returns what lets it take them again */
export function holdJobs({ app }: TestApp): () => void {
  const held = jest.spyOn(app.get(JobsRepository), 'fetch').mockResolvedValue([]);
  return () => held.mockRestore();
}
