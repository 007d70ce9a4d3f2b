/*
 * How soon the pages can be used on a slow phone: a processor four times slower, 1.6 Mbit/s, 150 ms a
 * round trip, nothing kept from before. Starts the built program with the example of its own.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../setup/browser/launch-chromium.mjs';

const RUNS = 5;
const SLOW_LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const SLOW_CPU = { rate: 4 };

async function startExample() {
  const folder = mkdtempSync(join(tmpdir(), 'ledelsespuls-load-'));
  const program = spawn(
    process.execPath,
    [join(import.meta.dirname, '../../backend/dist/backend/src/main.js')],
    { env: { ...process.env, DATA_DIR: folder, PORT: String(await freePort()) }, stdio: 'pipe' },
  );
  const links = await new Promise((settle, fail) => {
    let said = '';
    program.once('exit', () => fail(new Error(said)));
    const read = (chunk) => {
      said += chunk;
      const link = (who) => new RegExp(`${who}\\s+(http\\S+)\\s`).exec(said)?.[1];
      const found = { leader: link('Leder'), hr: link('HR') };
      if (found.leader && found.hr) settle(found);
    };
    program.stdout.on('data', read);
    program.stderr.on('data', read);
  });
  const stop = async () => {
    const ended = new Promise((settle) => program.once('close', settle));
    program.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...links, stop };
}

function freePort() {
  return new Promise((settle) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => settle(port));
    });
  });
}

/** Opens an address on the slow phone, and reports when `ready` can be used and what came over the line. */
async function load(browser, state, url, ready) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    storageState: state,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  await session.send('Emulation.setCPUThrottlingRate', SLOW_CPU);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator(ready).first().waitFor({ state: 'visible' });
  // Usable is when the page answers: nothing that takes long stands before what is asked of it next.
  await page.evaluate(() => new Promise((settle) => setTimeout(settle)));
  const seconds = (performance.now() - start) / 1000;
  await context.close();
  return { seconds, bytes };
}

async function report(name, browser, state, url, ready) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await load(browser, state, url, ready));
  const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b);
  const kilobytes = Math.round(Math.max(...runs.map(({ bytes }) => bytes)) / 1000);
  const [least, middle, most] = [seconds[0], seconds[RUNS >> 1], seconds.at(-1)];
  const said = [least, middle, most].map((each) => each.toFixed(2)).join(' / ');
  console.log(`${name}: ${said} s (least, median, most of ${RUNS}), ${kilobytes} kB`);
}

const example = await startExample();
const browser = await launchChromium();
try {
  await report('leader, first page', browser, undefined, example.leader, 'button[type=submit]');
  const signedIn = await browser.newContext();
  const page = await signedIn.newPage();
  await page.goto(example.hr);
  await page.locator('h1').waitFor();
  await page.waitForURL('**/resultater');
  const state = await signedIn.storageState();
  const results = new URL('/resultater', example.hr).href;
  await report('results, first view', browser, state, results, 'table.marks a');
} finally {
  await browser.close();
  await example.stop();
}
