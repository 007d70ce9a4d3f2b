import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Job } from '@ledelsespuls/contracts/bodies/rounds/job';
import type { Language } from '@ledelsespuls/contracts/lists/answering/languages';
import { Problem } from '../problem/problem';
import { problemText } from '../problem/texts/problem-texts';
import { JobsRepository, type ListedJob } from './jobs.repository';
import { isListedQueue, type JobSubject, type QueueName } from '../database/queues';

/** A handler's answer where its job is to be done again, and after how many seconds. */
export interface Again {
  readonly afterSeconds: number;
}

/** Does a job. It may be called twice for one job, so what it does must be the same done twice. */
export type JobHandler = (
  subject: JobSubject,
  job: { readonly id: string; /** The program is about to end. */ readonly stopping: AbortSignal },
) => Promise<Again | void>;

const LISTED = 200;

/**
 * Work that outlives the program: kept in PostgreSQL, done by whichever instance is free, tried
 * again where it fails or its program dies.
 */
@Injectable()
export class JobsService {
  readonly handlers = new Map<QueueName, JobHandler>();
  /** Tells, under a queue's name, that a job has been put in it here and need not wait to be found. */
  readonly sent = new EventEmitter().setMaxListeners(0);

  constructor(private readonly jobs: JobsRepository) {}

  /** Names what does the jobs of a queue; call it before the program has started (`onModuleInit`). */
  handle(queue: QueueName, handler: JobHandler): void {
    this.handlers.set(queue, handler);
  }

  /**
   * Puts a job in its queue. One job per key waits at a time; while one of the same key runs, one
   * more may wait. False where one waits already.
   */
  async send(queue: QueueName, subject: JobSubject, key: string): Promise<boolean> {
    const id = await this.jobs.boss.send(queue, { ...subject }, { singletonKey: key });
    this.wake(queue);
    return id !== null;
  }

  /**
   * Puts a job for each id into a queue together with the rows that the jobs are about, all or nothing.
   * Call `wake` once the transaction has ended.
   */
  sendWithin(manager: EntityManager, queue: QueueName, ids: readonly string[]): Promise<void> {
    return this.jobs.insert(queue, ids, manager);
  }

  wake(queue: QueueName): void {
    this.sent.emit(queue);
  }

  /** The keys of jobs that wait, run, will be tried again, or have failed and wait for HR. */
  keysInHand(queue: QueueName): Promise<Set<string>> {
    return this.jobs.keysInHand(queue);
  }

  async list(language: Language): Promise<Job[]> {
    return (await this.jobs.list(LISTED)).map((job) => presentJob(job, language));
  }

  /** @throws Problem where no such job can be tried again */
  async retry(queue: string, id: string): Promise<void> {
    if (!isListedQueue(queue) || !(await this.jobs.retry(queue, id))) {
      throw new Problem('job-not-retried');
    }
    this.wake(queue);
  }
}

function presentJob({ fault, ...job }: ListedJob, language: Language): Job {
  const time = (moment: Date | null) => moment?.toISOString() ?? null;
  return {
    id: job.id,
    queue: job.queue,
    subject: { ...job.subject },
    state: job.state,
    createdAt: job.createdAt.toISOString(),
    startedAt: time(job.startedAt),
    finishedAt: time(job.finishedAt),
    nextTryAt: time(job.nextTryAt),
    tries: job.tries,
    fault: fault && problemText(fault.code, language, fault.params),
  };
}
