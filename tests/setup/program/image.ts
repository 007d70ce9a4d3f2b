import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';

/** What a Dockerfile says of the image that it ends with. */
export interface Image {
  /** Each folder or file of the project that is taken along, and where it lies below the image's folder. */
  readonly copies: readonly { readonly from: string; readonly to: string }[];
  readonly environment: Readonly<Record<string, string>>;
  readonly command: readonly string[];
}

interface Instruction {
  readonly name: string;
  readonly rest: string;
}

function stagesOf(dockerfile: string): Instruction[][] {
  const lines = dockerfile.replace(/\\\n/g, ' ').split('\n');
  const instructions = lines.flatMap((line) => {
    const [, name, rest] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    return name ? [{ name, rest: rest! }] : [];
  });
  const starts = instructions.flatMap(({ name }, place) => (name === 'FROM' ? [place] : []));
  return starts.map((start, stage) => instructions.slice(start, starts[stage + 1]));
}

const restsOf = (stage: readonly Instruction[], wanted: string): string[] =>
  stage.filter(({ name }) => name === wanted).map(({ rest }) => rest);

/** @throws Error where a line copies in a way that is not known here */
export function readImage(dockerfile: string): Image {
  const last = stagesOf(dockerfile).at(-1)!;
  const copies = restsOf(last, 'COPY').map((rest) => {
    const [, from, to] = /^--from=build --chown=root:root \/app\/(\S+) \.\/(\S*)$/.exec(rest) ?? [];
    if (from === undefined || to === undefined) throw new Error(`COPY ${rest}`);
    return { from, to: to.endsWith('/') || to === '' ? join(to, from.split('/').at(-1)!) : to };
  });
  const settings = restsOf(last, 'ENV').flatMap((rest) => rest.split(' '));
  return {
    copies,
    environment: Object.fromEntries(
      settings.map((setting) => setting.split('=') as [string, string]),
    ),
    command: JSON.parse(restsOf(last, 'CMD').at(-1)!) as string[],
  };
}

/** The files that lie in the first stage before the packages are installed. */
export function filesBeforeInstall(dockerfile: string): string[] {
  const [first] = stagesOf(dockerfile);
  const install = first!.findIndex(
    ({ name, rest }) => name === 'RUN' && rest.includes('npm install'),
  );
  return restsOf(first!.slice(0, install), 'COPY').flatMap((rest) => {
    const names = rest.split(' ');
    const to = names.pop()!;
    return names.map((name) => normalize(join(to, name.split('/').at(-1)!)));
  });
}

/** Lays out what an image takes along, in an empty folder. */
export function layOut({ copies }: Image, folder: string): void {
  for (const { from, to } of copies) {
    const path = join(folder, to);
    mkdirSync(dirname(path), { recursive: true });
    if (from === 'node_modules') layOutPackages(path);
    else if (existsSync(from)) cpSync(from, path, { recursive: true });
    // The image's own stage makes this one where no package lies in it.
    else if (from === 'backend/node_modules') mkdirSync(path);
    else throw new Error(`${from} is not there`);
  }
}

/**
 * The packages that `npm prune --omit=dev` leaves, by the lockfile, each as a link to the one that is
 * installed: copying them would take longer than all else. Links to the project's own packages stay
 * relative, so that they lead to what is laid out.
 */
function layOutPackages(path: string): void {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; link?: boolean }>;
  };
  for (const [place, { dev = false, link = false }] of Object.entries(packages)) {
    const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place) ?? [];
    if (!name || dev || !existsSync(place)) continue;
    mkdirSync(dirname(join(path, name)), { recursive: true });
    if (link) cpSync(place, join(path, name), { verbatimSymlinks: true });
    else symlinkSync(realpathSync(place), join(path, name));
  }
}

/**
 * Whom to run as, where this process is root: the user who runs the tests' PostgreSQL, whom the folders
 * above the packages let pass.
 */
export function unprivilegedUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Everything below a folder, itself first. */
export function allBelow(folder: string): string[] {
  const inside = readdirSync(folder, { withFileTypes: true, recursive: true });
  return [
    folder,
    ...inside
      .filter((one) => !one.isSymbolicLink())
      .map(({ parentPath, name }) => resolve(parentPath, name)),
  ];
}
