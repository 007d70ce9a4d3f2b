import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../setup/program/free-port';
import { startProgram, type Program } from '../setup/program/program';

/** Two instances of the program on one database. */
export interface ProgramPair {
  readonly urls: readonly string[];
  /** Ends one at once, in the middle of whatever it does, and starts it again. */
  kill(place: 0 | 1): Promise<void>;
  /** All that the living ones have said. */
  output(): string;
  stop(): Promise<void>;
}

export async function startPair(settings: Readonly<Record<string, string>>): Promise<ProgramPair> {
  const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-pair-'));
  const own = async () => ({ ...settings, DATA_DIR: folder, PORT: String(await freePort()) });
  const environments = [await own(), await own()];
  const programs: Program[] = [];
  for (const environment of environments) programs.push(await startProgram(environment));
  return {
    urls: programs.map(({ url }) => url),
    kill: async (place) => {
      await programs[place]!.kill();
      programs[place] = await startProgram(environments[place]!);
    },
    output: () => programs.map((program) => program.output()).join('\n'),
    stop: async () => {
      await Promise.all(programs.map((program) => program.kill()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
