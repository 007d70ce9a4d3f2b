import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../setup/program/free-port';

const MAIN = resolve('backend/dist/backend/src/main.js');

describe('the embedded start', () => {
  let folder: string;
  const running: ChildProcess[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-embedded-'));
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((program) => end(program, 'SIGTERM')));
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts the program on the folder, and gives it once it says where it is. */
  async function start(): Promise<{ program: ChildProcess; url: string }> {
    const environment = {
      ...process.env,
      DATABASE_URL: '',
      DATA_DIR: folder,
      PORT: String(await freePort()),
      EXAMPLE: 'off',
    };
    const program = spawn(process.execPath, [MAIN], { env: environment, stdio: 'pipe' });
    running.push(program);
    const url = await new Promise<string>((settle, fail) => {
      let output = '';
      const read = (chunk: Buffer) => {
        output += chunk.toString();
        const address = /Ledelsespuls: (\S+)/.exec(output)?.[1];
        if (address) settle(address);
      };
      program.stdout.on('data', read);
      program.stderr.on('data', read);
      program.once('exit', () => fail(new Error(output)));
    });
    return { program, url };
  }

  it('makes its database, stops with it on Ctrl-C, and starts again after being killed', async () => {
    const first = await start();
    expect((await fetch(`${first.url}/api/health`)).status).toBe(200);
    await end(first.program, 'SIGINT');
    expect(postgresOn(folder)).toBe(0);

    const second = await start();
    await end(second.program, 'SIGKILL');
    const third = await start();
    expect((await fetch(`${third.url}/api/health`)).status).toBe(200);
  });

  it('does not take the folder from a program that is running', async () => {
    const { url } = await start();
    await expect(start()).rejects.toThrow(/Another Ledelsespuls is running/);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
  });

  it('names a bad setting, and prints no value', () => {
    const { status, stderr } = spawnSync(process.execPath, [MAIN], {
      env: { ...process.env, PORT: 'hunter2', DATA_DIR: folder },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('PORT: expected a number from 0 to 65535');
    expect(stderr).not.toContain('hunter2');
  });
});

function end(program: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return Promise.resolve();
  return new Promise((settle) => {
    program.once('exit', () => settle());
    program.kill(signal);
  });
}

function postgresOn(folder: string): number {
  const { stdout } = spawnSync('ps', ['ax', '-o', 'args'], { encoding: 'utf8' });
  return (stdout ?? '')
    .split('\n')
    .filter((line) => line.includes('postgres') && line.includes(folder)).length;
}
