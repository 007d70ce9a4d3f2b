import { join } from 'node:path';
import { WorkUnderWay } from '../../backend/src/workers/work-under-way.service';
import { WorkerPool } from '../../backend/src/workers/worker-pool.service';
import { eventually } from '../setup/program/eventually';
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
    const told: string[] = [];
    const pieces = [5, 3, 8].map((place) => piece('answer', place));
    const results = await pool.map(FILE, pieces, {
      onProgress: (done, of) => told.push(`${done} of ${of}`),
    });
    expect(results).toEqual([10, 6, 16]);
    expect(told).toEqual(['0 of 3', '1 of 3', '2 of 3', '3 of 3']);
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
      onProgress: (done) => void (done > 0 && giving.abort()),
    });
    await expect(hanging).rejects.toThrow(/abort/i);
  });

  it('ends what hangs when the program stops, which the caller is told', async () => {
    const hanging = pool.map(FILE, [piece('answer'), piece('hang')], {
      onProgress: (done) => void (done > 0 && pool.onModuleDestroy()),
    });
    await expect(hanging).rejects.toMatchObject({ code: 'job-interrupted' });
  });

  describe('under a name', () => {
    it('says how far it is, is not begun twice, and ends when somebody says so', async () => {
      const underWay = new WorkUnderWay();
      const pieces = [piece('answer'), piece('hang')];
      const hanging = underWay.run('it', (options) => pool.map(FILE, pieces, options));
      const again = underWay.run('it', (options) => pool.map(FILE, pieces, options));
      await expect(again).rejects.toMatchObject({ code: 'work-under-way' });
      const progress = () => Promise.resolve(underWay.progressOf('it'));
      await eventually(() => expect(progress()).resolves.toEqual({ done: 1, of: 2 }));
      underWay.cancel('it');
      await expect(hanging).rejects.toMatchObject({ code: 'work-cancelled' });
      expect(underWay.progressOf('it')).toEqual({ done: 0, of: 0 });
      underWay.cancel('it');
    });
  });
});
