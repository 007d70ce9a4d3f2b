import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { root } from './prepare.mjs';

/**
 * Prints how the code hangs together: `npm run structure`, or `-- FOLDER` for another checkout, by
 * that one's own import rules. Tests are left out of the imports; a type counts like code.
 */
const folder = resolve(process.argv[2] ?? root);
const TEST = /\.test\.tsx?$/;
const SOURCES = ['backend/', 'frontend/', 'tests/'];
const GENERATED = /\.gen\.ts$|openapi\.json$/;
const MANY_FILES = 15;

const { options, forbidden } = await extractConfig(join(folder, '.dependency-cruiser.cjs'));
// An arrow with an exemption would not see what it lets through.
const arrows = forbidden
  .filter(({ name }) => name.endsWith('-looks-back-only'))
  .map(({ to: { path }, ...rule }) => ({ ...rule, to: { path } }));
const { output } = await cruise(['backend/src'], {
  ...options,
  ruleSet: { forbidden: arrows },
  validate: true,
  baseDir: folder,
});

/** The folder of `backend/src` that a file lies in; what lies beside the folders is one more room. */
function roomOf(file) {
  if (!file.startsWith('backend/src/')) return null;
  const [, , name, ...inside] = file.split('/');
  return inside.length > 0 ? name : 'src';
}
const files = new Map();
const rooms = new Map();
for (const { source, dependencies } of output.modules.filter(({ source }) => !TEST.test(source))) {
  for (const { resolved } of dependencies) {
    connect(files, source, resolved);
    const [from, to] = [roomOf(source), roomOf(resolved)];
    if (from !== null && to !== null && from !== to) connect(rooms, from, to);
  }
}
const tracked = execFileSync('git', ['ls-files', ...SOURCES], { cwd: folder, encoding: 'utf8' })
  .trim()
  .split('\n');

const list = (title, lines) => console.log([`${title}: ${lines.length}`, ...lines].join('\n  '));
list(
  'knots among rooms',
  knots(rooms).map((knot) => `${knot.length} rooms: ${knot.sort().join(' ')}`),
);
list(
  'imports against the flow',
  output.summary.violations.map(({ from, to }) => `${from} -> ${to}`),
);
list(
  'circles of files',
  knots(files).map((knot) => knot.sort().join(' ')),
);
const generated = tracked.filter((file) => GENERATED.test(file)).map(linesOf);
console.log(`generated lines: ${generated.reduce((sum, lines) => sum + lines, 0)}`);
const inFolder = new Map();
for (const file of tracked) {
  const name = file.replace(/\/[^/]*$/, '');
  inFolder.set(name, (inFolder.get(name) ?? 0) + 1);
}
const counts = [...inFolder].sort(([, a], [, b]) => b - a);
console.log(`most files in a folder: ${counts[0][1]}`);
list(
  `folders above ${MANY_FILES} files`,
  counts
    .filter(([, count]) => count > MANY_FILES)
    .map(([name, count]) => `${String(count).padStart(3)} ${name}`),
);

function connect(graph, from, to) {
  if (!graph.has(from)) graph.set(from, new Set());
  graph.get(from).add(to);
}

function linesOf(file) {
  return readFileSync(join(folder, file), 'utf8').split('\n').length - 1;
}

/** The strongly connected components of more than one node (Tarjan 1972). */
function knots(graph) {
  const found = [];
  const stack = [];
  const numbers = new Map();
  const visit = (node) => {
    const number = numbers.size;
    numbers.set(node, number);
    const height = stack.push(node) - 1;
    let lowest = number;
    for (const next of graph.get(node) ?? []) {
      if (!numbers.has(next)) lowest = Math.min(lowest, visit(next));
      else if (stack.includes(next)) lowest = Math.min(lowest, numbers.get(next));
    }
    if (lowest === number) {
      const knot = stack.splice(height);
      if (knot.length > 1) found.push(knot);
    }
    return lowest;
  };
  for (const node of graph.keys()) if (!numbers.has(node)) visit(node);
  return found;
}
