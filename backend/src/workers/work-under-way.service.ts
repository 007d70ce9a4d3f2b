import { Injectable } from '@nestjs/common';
import { Problem } from '../problem/problem';
import type { MapOptions } from './worker-pool.service';

/** Pieces of something under way; none of none where nothing is. */
export interface WorkProgress {
  readonly done: number;
  readonly of: number;
}

interface Work {
  progress: WorkProgress;
  readonly giving: AbortController;
}

const NOTHING: WorkProgress = { done: 0, of: 0 };

/** How far the work of this program's threads is, by a name for it, and a way to end it. */
@Injectable()
export class WorkUnderWay {
  private readonly works = new Map<string, Work>();

  /**
   * @param work gets what it is to hand to the pool
   * @throws Problem `work-under-way` where the same is under way already, `work-cancelled` where it is ended
   */
  async run<Result>(name: string, work: (options: MapOptions) => Promise<Result>): Promise<Result> {
    if (this.works.has(name)) throw new Problem('work-under-way');
    const mine: Work = { progress: NOTHING, giving: new AbortController() };
    this.works.set(name, mine);
    try {
      return await work({
        signal: mine.giving.signal,
        onProgress: (done, of) => (mine.progress = { done, of }),
      });
    } catch (error) {
      throw mine.giving.signal.aborted ? new Problem('work-cancelled') : error;
    } finally {
      this.works.delete(name);
    }
  }

  progressOf(name: string): WorkProgress {
    return this.works.get(name)?.progress ?? NOTHING;
  }

  /** Does nothing where nothing is under way. */
  cancel(name: string): void {
    this.works.get(name)?.giving.abort();
  }
}
