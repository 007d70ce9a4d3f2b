import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Piscina } from 'piscina';
import { Problem } from '../problem/problem';

/** In milliseconds; a thread that works longer on one piece is ended. */
const LONGEST_PIECE = 120_000;
/** In megabytes, of one thread. */
const MOST_MEMORY = 512;
/** In milliseconds: how long a thread without work is kept. */
const IDLE = 30_000;
/** Of a piece that nobody may wait for, such as a file that was sent: in milliseconds and in megabytes. */
const ALONE = { longest: 15_000, memory: 384 };
const PROCESSORS = availableParallelism();
/** The thread that takes leaders' answers keeps a processor to itself. */
const THREADS = Math.max(1, PROCESSORS - 1);

/** A piece of work took more time or memory than it may. */
export class WorkerLimitError extends Error {}

export interface MapOptions {
  /** Ends what is under way. */
  readonly signal?: AbortSignal;
  /** Is told at the beginning and after each piece how many are done, and of how many. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Threads beside the one that takes answers, for what takes the processor long. They hold no
 * connection and no secret: a piece of work goes there as data, and data comes back.
 */
@Injectable()
export class WorkerPool implements OnModuleDestroy {
  private readonly stopping = new AbortController();
  private piscina: Piscina | undefined;
  private single: Piscina | undefined;
  /** How many pieces are worked on at a time. */
  private lines = THREADS;

  /**
   * Has a pure function run on every piece, on as many threads as there are, and gives the results in the order
   * of the pieces. One that fails ends all.
   * @param file the file whose default export does it, with the ending of the caller's own
   * @throws Problem `job-interrupted` where the program stops meanwhile; what the function throws; an
   *   AbortError where the caller gives up or a piece takes too long
   */
  async map<Piece, Result>(
    file: string,
    pieces: readonly Piece[],
    { signal, onProgress }: MapOptions = {},
  ): Promise<Result[]> {
    const failed = new AbortController();
    const results: Result[] = [];
    const left = pieces.entries();
    let done = 0;
    const line = async () => {
      for (const [place, piece] of left) {
        const ended = AbortSignal.any([
          failed.signal,
          this.stopping.signal,
          AbortSignal.timeout(LONGEST_PIECE),
          ...(signal ? [signal] : []),
        ]);
        results[place] = (await this.pool().run(piece, {
          filename: file,
          signal: ended,
        })) as Result;
        onProgress?.((done += 1), pieces.length);
      }
    };
    onProgress?.(done, pieces.length);
    try {
      await Promise.all(Array.from({ length: this.lines }, line));
    } catch (error) {
      failed.abort();
      throw this.stopping.signal.aborted ? new Problem('job-interrupted') : error;
    }
    return results;
  }

  /** Lets the pieces have every processor as long as something lasts: before there is anybody who answers. */
  async onEveryProcessor<Result>(work: () => Promise<Result>): Promise<Result> {
    this.lines = PROCESSORS;
    try {
      return await work();
    } finally {
      this.lines = THREADS;
    }
  }

  /**
   * Has a pure function run on one piece in a thread that the others do not wait for, within little time and memory.
   * @throws WorkerLimitError where it takes more; Problem `job-interrupted` where the program stops meanwhile;
   *   what the function throws
   */
  async runAlone<Piece, Result>(file: string, piece: Piece): Promise<Result> {
    const tooLong = AbortSignal.timeout(ALONE.longest);
    const signal = AbortSignal.any([this.stopping.signal, tooLong]);
    this.single ??= threads(1, ALONE.memory);
    try {
      return (await this.single.run(piece, { filename: file, signal })) as Result;
    } catch (error) {
      if (this.stopping.signal.aborted) throw new Problem('job-interrupted');
      if (tooLong.aborted || isOutOfMemory(error)) throw new WorkerLimitError();
      throw error;
    }
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await Promise.all([this.piscina?.destroy(), this.single?.destroy()]);
  }

  private pool(): Piscina {
    this.piscina ??= threads(PROCESSORS, MOST_MEMORY);
    return this.piscina;
  }
}

function threads(most: number, memory: number): Piscina {
  return new Piscina({
    minThreads: 0,
    maxThreads: most,
    idleTimeout: IDLE,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    env: {},
    // Tests run from the sources, which a thread of its own cannot read.
    execArgv:
      extname(__filename) === '.ts' ? ['--require', './backend/bin/compile-sources.cjs'] : [],
  });
}

function isOutOfMemory(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return code === 'ERR_WORKER_OUT_OF_MEMORY';
}
