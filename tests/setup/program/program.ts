import { spawn, type SpawnOptions } from 'node:child_process';
import { resolve } from 'node:path';

const MAIN = resolve('backend/dist/backend/src/main.js');

/** The built program as a process of its own, with all that it has said. */
export interface Program {
  readonly url: string;
  output(): string;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Asks it to end, and gives what it ended with. */
  stop(): Promise<number | null>;
}

/** @param onSaid called with all that it has said, each time it says more */
export function startProgram(
  settings: Readonly<Record<string, string>>,
  onSaid: (output: string) => void = () => undefined,
): Promise<Program> {
  return startCommand([process.execPath, MAIN], { env: settings }, onSaid);
}

/** @param options as of `spawn`, their environment beside this process' own */
export async function startCommand(
  [command, ...args]: readonly string[],
  options: Pick<SpawnOptions, 'env' | 'cwd' | 'uid' | 'gid'>,
  onSaid: (output: string) => void = () => undefined,
): Promise<Program> {
  const child = spawn(command!, args, {
    ...options,
    env: { ...process.env, EXAMPLE: 'off', ...options.env },
    stdio: 'pipe',
  });
  let output = '';
  const ended = new Promise<number | null>((settle) => child.once('close', settle));
  const url = await new Promise<string>((settle, fail) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      onSaid(output);
      const address = /Ledelsespuls: (\S+)/.exec(output)?.[1];
      if (address) settle(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => fail(new Error(output)));
  });
  return {
    url,
    output: () => output,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
