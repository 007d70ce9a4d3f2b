import { setTimeout as wait } from 'node:timers/promises';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { DatabaseLostError, faultOf } from './job-fault';
import { JobsRepository, type FetchedJob } from './jobs.repository';
import { JobsService } from './jobs.service';
import type { QueueName } from '../database/queues';

/** In milliseconds. */
const LOOK = 1000;
const SIGN_OF_LIFE = 5000;
const TIDY = 60 * 60 * 1000;
/** How long a stopping program waits for what it is doing; then the lease runs out. */
const PATIENCE = 10_000;

/**
 * Takes jobs and does them, one at a time per queue and instance. pg-boss has a worker of its own,
 * but it does not wait for a job's end to be written: a database that is gone just then would end
 * the program.
 */
@Injectable()
export class JobRunnerService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('jobs');
  private readonly stopping = new AbortController();
  private readonly timers: NodeJS.Timeout[] = [];
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
        quietly(() => this.repository.recover()),
        SIGN_OF_LIFE,
      ),
      setInterval(
        quietly(() => this.repository.boss.maintain()),
        TIDY,
      ),
    );
    this.running = Promise.all([...this.jobs.handlers.keys()].map((queue) => this.work(queue)));
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    this.timers.forEach(clearInterval);
    const waited = new AbortController();
    await Promise.race([
      this.running,
      wait(PATIENCE, undefined, { signal: waited.signal, ref: false }).catch(() => undefined),
    ]);
    waited.abort();
  }

  private async work(queue: QueueName): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const job = await this.repository.fetch(queue);
      if (job) await this.run(queue, job);
      else await this.pause(queue);
    }
  }

  private async run(queue: QueueName, job: FetchedJob): Promise<void> {
    let upSince: string | null = null;
    const live = async () => {
      const now = await this.repository.renew(queue, job.id);
      if (now === null || (upSince !== null && now !== upSince)) throw new DatabaseLostError();
      upSince = now;
    };
    let signs: NodeJS.Timeout | undefined;
    const lost = new Promise<never>((_, fail) => {
      signs = setInterval(() => void live().catch(fail), SIGN_OF_LIFE).unref();
    });
    lost.catch(() => undefined);
    try {
      await live();
      // A driver may wait for ever on a line that a killed database has cut.
      await Promise.race([this.jobs.handlers.get(queue)?.(job.subject), lost]);
      await this.write(() => this.repository.boss.complete(queue, job.id));
    } catch (error) {
      this.logger.error(
        `${queue} ${job.id} ${error instanceof Error ? error.stack : String(error)}`,
      );
      await this.write(() => this.repository.boss.fail(queue, job.id, faultOf(error, job.id)));
    } finally {
      clearInterval(signs);
    }
  }

  /** A job whose end cannot be written is done again when its lease has run out. */
  private async write(end: () => Promise<void>): Promise<void> {
    await end().catch((error: Error) => this.logger.warn(error.message));
  }

  private async pause(queue: QueueName): Promise<void> {
    const woken = new AbortController();
    this.jobs.onSend(queue, () => woken.abort());
    const signal = AbortSignal.any([this.stopping.signal, woken.signal]);
    await wait(LOOK, undefined, { signal }).catch(() => undefined);
  }
}
