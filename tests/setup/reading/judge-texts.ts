import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** A few files that are in no folder of the project: their texts by path. */
export type Texts = Readonly<Record<string, string>>;

export interface Faults {
  /** What the lint says. */
  readonly lint: readonly string[];
  /** The names of the import rules that are broken. */
  readonly arrows: readonly string[];
}

/**
 * What the lint and the import arrows find in each of some small trees. One process for all of them,
 * as the time goes into loading both tools; a process of its own, as both are ES modules.
 */
export function judgeTexts(trees: readonly Texts[]): Faults[] {
  const output = execFileSync(process.execPath, [resolve('tests/setup/reading/list-faults.mjs')], {
    input: JSON.stringify(trees),
    encoding: 'utf8',
  });
  return JSON.parse(output) as Faults[];
}
