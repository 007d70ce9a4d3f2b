import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/**
 * Reads file texts by path from the standard input, a list of such trees, and prints as JSON what the
 * lint and the import arrows find in each: see judge-texts.ts. Nothing is written into the project.
 */
const eslint = new ESLint({
  // A text that is no file has no types; the rules asked about here need none.
  overrideConfig: [tseslint.configs.disableTypeChecked],
});
const { options, ...ruleSet } = await extractConfig(resolve('.dependency-cruiser.cjs'));

async function lint(files) {
  const results = await Promise.all(
    Object.entries(files).map(([filePath, text]) => eslint.lintText(text, { filePath })),
  );
  return results.flat().flatMap(({ messages }) => messages.map(({ message }) => message));
}

async function followArrows(files) {
  const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-arrows-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { output } = await cruise(['.'], {
      ...options,
      ruleSet,
      validate: true,
      baseDir: folder,
    });
    return output.summary.violations.map(({ rule }) => rule.name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const faults = [];
for (const files of JSON.parse(readFileSync(0, 'utf8'))) {
  faults.push({ lint: await lint(files), arrows: await followArrows(files) });
}
console.log(JSON.stringify(faults));
