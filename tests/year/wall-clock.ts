import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The clock of all programs of a test; it runs on by itself from wherever it is put. */
export interface WallClock {
  /** For the environment of a program. */
  readonly settings: Readonly<Record<string, string>>;
  now(): Date;
  moveTo(moment: Date): Promise<void>;
}

export function createWallClock(folder: string, start: Date): WallClock {
  const file = join(folder, 'clock');
  let offset = 0;
  const put = (moment: Date) => {
    offset = moment.getTime() - Date.now();
    writeFileSync(file, String(offset));
  };
  put(start);
  return {
    settings: {
      CLOCK_FILE: file,
      NODE_OPTIONS: `--import ${resolve('tests/year/moved-clock.mjs')}`,
    },
    now: () => new Date(Date.now() + offset),
    moveTo: async (moment) => {
      put(moment);
      // Longer than the programs take to look.
      await wait(120);
    },
  };
}
