/*
 * How soon a change of a text is there in `npm run dev`: of the program, until the API answers with it,
 * and of the pages, until an open browser shows it. Writes into the two files and puts them back.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium } from '../setup/browser/launch-chromium.mjs';

const RUNS = 5;
const PORT = 3900;
const URL = `http://127.0.0.1:${PORT}`;
/** In milliseconds: until the next program has loaded its packages. */
const PAUSE = 5000;
const root = join(import.meta.dirname, '../..');
const PROGRAM = {
  file: join(root, 'backend/src/http/health.controller.ts'),
  text: "{ status: 'ok', boxKeys:",
  with: (run) => `{ status: 'ok', run: ${run}, boxKeys:`,
};
const PAGES = {
  file: join(root, 'frontend/src/answer/texts/da.json'),
  text: 'Skriv koden fra dit brev',
  with: (run) => `Skriv koden fra dit brev ${run}`,
};

const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-loop-'));
const loop = spawn(process.execPath, [join(root, 'backend/bin/dev.mjs')], {
  env: { ...process.env, PORT: String(PORT), DATA_DIR: folder, EXAMPLE: 'off' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const browser = await launchChromium();

async function says(path, words) {
  for (;;) {
    const text = await fetch(URL + path).then(
      (answer) => answer.text(),
      () => '',
    );
    if (text.includes(words)) return;
    await wait(10);
  }
}

/** @returns seconds from the change of the file until it is seen, for each run */
async function measure({ file, text, with: changed }, isSeen) {
  const before = readFileSync(file, 'utf8');
  if (!before.includes(text)) throw new Error(`${file} does not say ${text}`);
  const seconds = [];
  try {
    for (let run = 1; run <= RUNS; run += 1) {
      await wait(PAUSE);
      const start = performance.now();
      writeFileSync(file, before.replace(text, changed(run)));
      await isSeen(run);
      seconds.push((performance.now() - start) / 1000);
    }
  } finally {
    writeFileSync(file, before);
  }
  return seconds.map((one) => one.toFixed(2)).join(', ');
}

try {
  await says('/api/health', 'ok');
  const page = await (await browser.newContext({ locale: 'da-DK' })).newPage();
  await page.goto(`${URL}/svar`);
  await page.waitForSelector(`text=${PAGES.text}`);
  const program = await measure(PROGRAM, (run) => says('/api/health', `"run":${run}`));
  console.log(`a change of the program is answered after ${program} s`);
  await says('/api/health', 'ok","boxKeys');
  const pages = await measure(PAGES, (run) => page.waitForSelector(`text=${PAGES.with(run)}`));
  console.log(`a change of the pages is shown after ${pages} s`);
} finally {
  await browser.close();
  loop.kill('SIGINT');
  await once(loop, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
