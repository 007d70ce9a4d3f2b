import { join } from 'node:path';
import { WorkerPool } from '../../backend/src/workers/worker-pool.service';
import type { Piece } from './pieces.worker';

const FILE = join(__dirname, 'pieces.worker.ts');
const piece = (does: Piece['does'], place = 0): Piece => ({ does, place });

describe('work beside the thread that takes answers', () => {
  let pool: WorkerPool;
  beforeEach(() => {
    pool = new WorkerPool();
  });
  afterEach(() => pool.onModuleDestroy());

  it('gives results in the order of the pieces, and says how many are done', async () => {
    const told: number[] = [];
    const pieces = [5, 3, 8].map((place) => piece('answer', place));
    const results = await pool.map(FILE, pieces, { onProgress: (done) => told.push(done) });
    expect(results).toEqual([10, 6, 16]);
    expect(told).toEqual([1, 2, 3]);
  });

  it('ends all where one piece fails, and works on afterwards', async () => {
    const pieces = [piece('fail', 7), ...Array.from({ length: 5 }, () => piece('answer'))];
    await expect(pool.map(FILE, pieces)).rejects.toThrow('piece 7');
    expect(await pool.map(FILE, [piece('answer', 1)])).toEqual([2]);
  });

  it('ends a thread that takes too much memory, and nothing else', async () => {
    await expect(pool.map(FILE, [piece('eat')])).rejects.toThrow('memory');
    expect(await pool.map(FILE, [piece('answer', 1)])).toEqual([2]);
  });

  it('ends what hangs when the caller gives up', async () => {
    const giving = new AbortController();
    const hanging = pool.map(FILE, [piece('answer'), piece('hang')], {
      signal: giving.signal,
      onProgress: () => giving.abort(),
    });
    await expect(hanging).rejects.toThrow(/abort/i);
  });

  it('ends what hangs when the program stops, which the caller is told', async () => {
    const hanging = pool.map(FILE, [piece('answer'), piece('hang')], {
      onProgress: () => void pool.onModuleDestroy(),
    });
    await expect(hanging).rejects.toMatchObject({ code: 'job-interrupted' });
  });
});
