import { DatabaseLostError } from './job-fault';
import type { JobsRepository } from './jobs.repository';
import type { QueueName } from '../database/queues';

/** In milliseconds. */
const HEARTBEAT = 5000;

/** Keeps jobs in this program's hands while it does them one after the other. */
export class JobLease {
  /** Fails where a job is no longer this program's, or the database that the jobs were begun on is gone. */
  readonly lost: Promise<never>;
  isLost = false;
  private readonly held: Set<string>;
  private readonly fail: (error: unknown) => void;
  private upSince: string | null = null;
  private heartbeat: NodeJS.Timeout | undefined;

  constructor(
    private readonly repository: JobsRepository,
    private readonly queue: QueueName,
    ids: readonly string[],
  ) {
    this.held = new Set(ids);
    let fail: (error: unknown) => void = () => undefined;
    this.lost = new Promise<never>((_, reject) => (fail = reject));
    this.lost.catch(() => undefined);
    this.fail = (error) => {
      this.isLost = true;
      fail(error);
    };
  }

  async begin(): Promise<void> {
    await this.renew();
    this.heartbeat = setInterval(() => void this.renew(), HEARTBEAT).unref();
  }

  /** A job's end is about to be written: from here on it needs no lease. */
  release(id: string): void {
    this.held.delete(id);
  }

  end(): void {
    clearInterval(this.heartbeat);
  }

  private async renew(): Promise<void> {
    try {
      const { held, upSince } = await this.repository.renew(this.queue, [...this.held]);
      const isTaken = [...this.held].some((id) => !held.has(id));
      this.upSince ??= upSince;
      if (isTaken || upSince !== this.upSince) throw new DatabaseLostError();
    } catch (error) {
      this.fail(error);
    }
  }
}
