import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sourceFiles } from '../setup/program/source-files';

const files = sourceFiles();
const documents = files.filter((file) => file.endsWith('.md'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** What a document names in backticks and looks like a file or a folder of this repository. */
const FILE =
  /^(?:(?:backend|frontend|tests|docs|migrations|questionnaires)\/[\w./@-]*|[\w.@][\w.@/-]*\.(?:ts|tsx|mjs|cjs|css|json|ya?ml|md|html|R))$/;
/** Made while the program runs, or by who follows the document: not there in a fresh clone. */
const MADE = ['released.json', 'csv-metadata.json', 'sv.json'];
/** What looks like a name in the code: a word with a capital inside. */
const CODE_NAME = /^[A-Za-z]+[a-z][A-Z]\w*$/;
/** Names in the code of others. */
const OTHERS = ['GaussSuppression', 'sdcTable'];

const code = files
  .filter((file) => /\.(ts|tsx|mjs|cjs|json|ya?ml|css)$/.test(file) && file !== 'package-lock.json')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const prose = (file: string) => readFileSync(file, 'utf8').replace(/^```[^]*?^```/gm, '');
const found = (file: string, pattern: RegExp): string[] =>
  [...prose(file).matchAll(pattern)].map(([, name]) => name!);

/** A path may be named from the top, from the document, or by its end. */
function isThere(document: string, name: string): boolean {
  if (MADE.includes(basename(name))) return true;
  if (existsSync(name) || existsSync(join(dirname(document), name))) return true;
  return files.some((file) => file.endsWith(`/${name}`));
}

describe.each(documents)('%s', (document) => {
  it('names files and folders that are there', () => {
    const named = found(document, /`([^`\n]+)`/g).filter((name) => FILE.test(name));
    expect(named.filter((name) => !isThere(document, name))).toEqual([]);
  });

  it('names what stands in the code', () => {
    const names = found(document, /`([^`\n]+)`/g).filter((name) => CODE_NAME.test(name));
    const unknown = names.filter((name) => !OTHERS.includes(name) && !code.includes(name));
    expect(unknown).toEqual([]);
  });

  it('links to documents and headings that are there', () => {
    const links = found(document, /\]\(([^)\s]+)\)/g).filter((link) => !/^https?:/.test(link));
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? document : join(dirname(document), path);
      if (!existsSync(file)) return true;
      return (
        anchor !== undefined && !found(file, /^#+ (.+)$/gm).some((one) => slug(one) === anchor)
      );
    });
    expect(broken).toEqual([]);
  });

  it('names commands that package.json has', () => {
    const commands = found(document, /npm run ([\w-]+)/g);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it.each(['README.md', 'docs/architecture.md'])('the drawing of %s shows every room', (document) => {
  const drawings = [...readFileSync(document, 'utf8').matchAll(/^```\n([^]*?)^```/gm)];
  const drawing = drawings.map(([, text]) => text!).find((text) => text.includes('the ground'))!;
  const rooms = readdirSync('backend/src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(rooms.filter((room) => !new RegExp(`\\b${room}\\b`).test(drawing))).toEqual([]);
});

/** The anchor that a heading gets where Markdown is shown. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /g, '-');
}
