import { setTimeout as wait } from 'node:timers/promises';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { faultOf } from './job-fault';
import { JobLease } from './job-lease.service';
import { JobsRepository, type FetchedJob } from './jobs.repository';
import { JobsService, type Again } from './jobs.service';
import { isListedQueue, QUEUES, type QueueName } from '../database/queues';

/** In milliseconds. */
const POLL = 1000;
const HEARTBEAT = 5000;
const MAINTENANCE = 60 * 60 * 1000;
/** How long a stopping program waits for what it is doing; then the lease runs out. */
const TIMEOUT = 10_000;

/**
 * Takes jobs and does them, in as many lines per queue and instance as its rule says. pg-boss has a
 * worker of its own, but it does not wait for a job's end to be written: a database that is gone just
 * then would end the program.
 */
@Injectable()
export class JobRunnerService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('jobs');
  private readonly stopping = new AbortController();
  private readonly timers: NodeJS.Timeout[] = [];
  /** Ids of the jobs that are in this program's hands. */
  private readonly held = new Set<string>();
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly jobs: JobsService,
    private readonly repository: JobsRepository,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.repository.boss.on('error', (error) => this.logger.warn(error.message));
    await this.repository.boss.start();
    const quietly = (work: () => Promise<unknown>) => () =>
      void work().catch((error: Error) => this.logger.warn(error.message));
    this.timers.push(
      setInterval(
        quietly(() => this.repository.recover([...this.held])),
        HEARTBEAT,
      ),
      setInterval(
        quietly(() => this.repository.boss.maintain()),
        MAINTENANCE,
      ),
    );
    const lines = [...this.jobs.handlers.keys()].flatMap((queue) =>
      Array.from({ length: QUEUES[queue].lines }, () => this.work(queue)),
    );
    this.running = Promise.all(lines);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    this.timers.forEach(clearInterval);
    const waited = new AbortController();
    await Promise.race([
      this.running,
      wait(TIMEOUT, undefined, { signal: waited.signal, ref: false }).catch(() => undefined),
    ]);
    waited.abort();
  }

  private async work(queue: QueueName): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const jobs = await this.repository.fetch(queue, QUEUES[queue].batch);
      if (jobs.length > 0) await this.runInTurn(queue, jobs);
      else await this.pause(queue);
    }
  }

  private async runInTurn(queue: QueueName, jobs: readonly FetchedJob[]): Promise<void> {
    const ids = jobs.map(({ id }) => id);
    const lease = new JobLease(this.repository, queue, ids);
    for (const id of ids) this.held.add(id);
    await lease.begin();
    for (const job of jobs) await this.run(queue, job, lease);
    lease.end();
  }

  private async run(queue: QueueName, job: FetchedJob, lease: JobLease): Promise<void> {
    const { id } = job;
    const isListed = isListedQueue(queue);
    const { boss } = this.repository;
    const end = async (write: () => Promise<unknown>) => {
      this.held.delete(id);
      lease.release(id);
      // A job whose end cannot be written is done again when its lease has run out.
      await write().catch((error: Error) => this.logger.warn(error.message));
    };
    try {
      const again = await this.handle(queue, job, lease);
      if (again) await end(() => this.repository.postpone(queue, id, again.afterSeconds));
      else await end(() => (isListed ? boss.complete(queue, id) : boss.deleteJob(queue, id)));
    } catch (error) {
      const told = error instanceof Error ? error : new Error(String(error));
      this.logger.error(isListed ? `${queue} ${id} ${told.stack}` : `${queue}: ${told.name}`);
      await end(() => boss.fail(queue, id, faultOf(error, id)));
    }
  }

  private async handle(
    queue: QueueName,
    { id, subject }: FetchedJob,
    { isLost, lost }: JobLease,
  ): Promise<Again | void> {
    const stopping = this.stopping.signal;
    if (stopping.aborted || isLost) return { afterSeconds: 0 };
    const isOver = new AbortController();
    // A driver may wait for ever on a line that a killed database has cut.
    const givenUp = lost.catch(async (error: unknown) => {
      const grace = wait(QUEUES[queue].grace * 1000, undefined, { signal: isOver.signal });
      await grace.catch(() => undefined);
      throw error;
    });
    try {
      const handler = this.jobs.handlers.get(queue);
      return await Promise.race([handler?.(subject, { id, stopping }), givenUp]);
    } finally {
      isOver.abort();
    }
  }

  private async pause(queue: QueueName): Promise<void> {
    const woken = new AbortController();
    const wake = () => woken.abort();
    this.jobs.sent.once(queue, wake);
    const signal = AbortSignal.any([this.stopping.signal, woken.signal]);
    await wait(POLL, undefined, { signal }).catch(() => undefined);
    this.jobs.sent.off(queue, wake);
  }
}
