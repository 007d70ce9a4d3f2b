import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const modules = join(root, 'node_modules');
const [major, minor] = process.versions.node.split('.').map(Number);

/** What a package.json, a lockfile and this Node make of `node_modules`. */
function installStamp() {
  const hash = createHash('sha256');
  for (const file of [
    'package.json',
    'package-lock.json',
    'backend/package.json',
    'backend/contracts/package.json',
    'frontend/package.json',
  ]) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.update(`${process.platform} ${process.arch} ${major}`).digest('hex');
}

/** The newest change of a file below the folders that a build is made of. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== 'dist' && name !== 'node_modules');
  return Math.max(0, ...inside.map((name) => newest(join(path, name))));
}

export function run(command, args, options = {}) {
  execFileSync(command, args, {
    cwd: root,
    // What a command prints is for its user alone.
    stdio: ['inherit', 2, 2],
    shell: process.platform === 'win32',
    ...options,
  });
}

/** Installs what is missing or stale. Uses nothing that is not part of Node. */
export function install() {
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Ledelsespuls needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const stampFile = join(modules, '.ledelsespuls-install');
  const stamp = installStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error('Installing…');
  // Not "npm ci": it stops where the lockfile lacks another platform's optional binaries.
  run('npm', [
    'install',
    '--no-save',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  writeFileSync(stampFile, stamp);
}

/** Builds the program and the pages where their sources are newer. */
export function build() {
  const stampFile = join(root, 'backend', 'dist', '.built');
  const sources = [
    'backend/src',
    'backend/contracts',
    'backend/tsconfig.json',
    'migrations',
    'frontend',
    'tsconfig.base.json',
    'package-lock.json',
  ];
  const changed = Math.max(...sources.map((path) => newest(join(root, path))));
  if (existsSync(stampFile) && Number(readFileSync(stampFile, 'utf8')) >= changed) return;
  console.error('Building…');
  run('npx', ['--no-install', 'tsc', '-p', 'backend/contracts']);
  run('npx', ['--no-install', 'tsc', '-p', 'backend']);
  run('npx', ['--no-install', 'vite', 'build', 'frontend', '--logLevel', 'warn']);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, String(changed));
}
