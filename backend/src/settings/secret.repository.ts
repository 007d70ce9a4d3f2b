import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings';

/**
 * The secret that keys edit keys and cookies: the setting, else one made once and kept in the data
 * folder, readable by its owner alone. Losing it while a round is open means that leaders can no
 * longer change their answers.
 */
export function obtainSecret({ secret, dataDir }: Settings): string {
  if (secret !== null) return secret;
  const file = join(dataDir, 'secret');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
