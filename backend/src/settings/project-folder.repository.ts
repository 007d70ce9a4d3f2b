import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds `questionnaires/`, whether this runs compiled or not. */
export function projectFolder(from: string = __dirname): string {
  if (existsSync(join(from, 'questionnaires')) && existsSync(join(from, 'migrations'))) {
    if (existsSync(join(from, 'package.json'))) return from;
  }
  const parent = dirname(from);
  if (parent === from) throw new Error('The folder of questionnaires was not found');
  return projectFolder(parent);
}
