import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { freePort } from '../setup/program/free-port';
import {
  allBelow,
  filesBeforeInstall,
  layOut,
  readImage,
  unprivilegedUser,
} from '../setup/program/image';
import { startCommand } from '../setup/program/program';
import { createTestDatabase, type TestDatabase } from '../setup/database/test-database';

const dockerfile = readFileSync('Dockerfile', 'utf8');
const image = readImage(dockerfile);
const user = unprivilegedUser();

/** Takes the right to write from everybody, or gives it back to the owner. */
function setWritable(folder: string, isWritable: boolean): void {
  for (const path of allBelow(folder)) {
    const { mode } = statSync(path);
    chmodSync(path, isWritable ? mode | 0o200 : mode & ~0o222);
  }
}

describe('the image', () => {
  let folder: string;
  let database: TestDatabase;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-image-'));
    chmodSync(folder, 0o755);
    database = await createTestDatabase();
  });
  afterAll(async () => {
    setWritable(folder, true);
    rmSync(folder, { recursive: true, force: true });
    await database.drop();
  });

  it('has the list of packages of every workspace before it installs them', () => {
    const { workspaces } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      workspaces: string[];
    };
    const wanted = ['.', ...workspaces].map((one) => normalize(join(one, 'package.json')));
    expect(filesBeforeInstall(dockerfile)).toEqual(expect.arrayContaining(wanted));
  });

  const who = user ? 'by a user without rights' : 'by whoever runs the tests, not being root';
  it(`starts with what it takes along and no more, on a tree that cannot be written, ${who}`, async () => {
    const app = join(folder, 'app');
    const data = join(folder, 'data');
    mkdirSync(app);
    mkdirSync(data);
    layOut(image, app);
    setWritable(app, false);
    if (user) chownSync(data, user.uid, user.gid);
    const program = await startCommand(image.command, {
      ...user,
      cwd: app,
      env: {
        ...image.environment,
        HOST: '127.0.0.1',
        PORT: String(await freePort()),
        DATA_DIR: data,
        DATABASE_URL: database.url,
      },
    });
    const answers = async (path: string) => (await fetch(program.url + path)).status;
    expect(await answers('/api/health')).toBe(200);
    for (const page of ['/', '/svar']) {
      const text = await (await fetch(program.url + page)).text();
      const [script] = /\/assets\/[\w-]+\.js/.exec(text)!;
      expect(await answers(script)).toBe(200);
    }
    expect(await program.stop()).toBe(0);
  });
});
