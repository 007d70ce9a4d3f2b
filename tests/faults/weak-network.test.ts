import type { Browser } from 'playwright-core';
import { importRoster, openRound, rosterOf } from '../setup/round/build-round';
import { accessibilityFaults, launchBrowser } from '../setup/browser/browser';
import { eventually } from '../setup/program/eventually';
import { choose, openDevice, seesChosen, walkToEnd } from '../setup/browser/leader-pages';
import { storedAnswers } from '../setup/database/stored';
import { startTestApp, type TestApp } from '../setup/program/test-app';
import { startWeakNetwork, type Fate, type WeakNetwork } from '../setup/browser/weak-network';

const FIRST = 'thrive-as-leader';

describe('a leader on a weak network', () => {
  let app: TestApp;
  let browser: Browser;
  let network: WeakNetwork;
  let tokens: string[];

  beforeAll(async () => {
    app = await startTestApp();
    network = await startWeakNetwork(app.url);
    const hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Stabe: 20 }));
    tokens = (await openRound(hr, 'Årsmåling')).tokens;
    browser = await launchBrowser();
  });
  afterEach(() => {
    network.mend();
    network.decide = () => 'passes';
    network.alter = () => null;
  });
  afterAll(async () => {
    await browser.close();
    await network.stop();
    await app.stop();
  });

  const answers = () => storedAnswers(app.databaseUrl);

  it.each(
    ['GET /api/notice', 'GET /api/answer', 'GET /api/answer/draft', 'PUT /api/answer'].flatMap(
      (call) => [
        [call, 'lost-there'],
        [call, 'lost-back'],
      ],
    ) as [string, Fate][],
  )('answers once though %s is %s', async (call, fate) => {
    const before = (await answers()).length;
    // A browser tries again by itself where a line that it has used before breaks, so all tries are lost.
    let isLosing = true;
    let losses = 0;
    network.decide = (method, path) => {
      if (`${method} ${path}` !== call || !isLosing) return 'passes';
      losses += 1;
      return fate;
    };
    const page = await openDevice({ browser, app: network }, tokens[before]!);
    if (call === 'GET /api/answer') {
      await page.waitForSelector('text=Vi kan ikke få forbindelse');
      isLosing = false;
      await page.click('text=Prøv igen');
    }
    await page.click('text=Begynd');
    await choose(page, FIRST, 'Enig');
    await walkToEnd(page);
    await page.click('text=Send svar');
    if (call === 'PUT /api/answer') {
      await page.waitForSelector('text=Der er ikke forbindelse.');
      isLosing = false;
      await page.click('text=Prøv igen nu');
    }
    await page.waitForSelector('text=Tak. Dit svar er modtaget.');
    expect(losses).toBeGreaterThan(0);
    const now = await answers();
    expect(now).toHaveLength(before + 1);
    expect(now).toContainEqual({ [FIRST]: 4 });
    await page.context().close();
  });

  it('shows the survey again with its answers after a reload in a dead spot, and sends once', async () => {
    const before = (await answers()).length;
    const page = await openDevice({ browser, app: network }, tokens[10]!);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.click('text=Begynd');
    await choose(page, FIRST, 'Uenig');
    network.cut();
    await page.reload();
    await page.waitForSelector('text=Der er ikke forbindelse lige nu.');
    await seesChosen(page, FIRST, 2);
    expect(await accessibilityFaults(page)).toEqual([]);
    await walkToEnd(page);
    await page.click('text=Send svar');
    await page.waitForSelector('text=Svaret er gemt på denne enhed og sendes');
    await page.reload();
    await page.waitForSelector('text=Svaret er gemt på denne enhed og sendes');
    expect(await answers()).toHaveLength(before);
    network.mend();
    await page.click('text=Prøv igen nu');
    await page.waitForSelector('text=Tak. Dit svar er modtaget.');
    await page.reload();
    await page.waitForSelector('text=Tak. Dit svar er modtaget.');
    const now = await answers();
    expect(now).toHaveLength(before + 1);
    expect(now).toContainEqual({ [FIRST]: 2 });

    // Changing it works the same way, and the page knows the answer that it replaces as its own.
    network.cut();
    await page.reload();
    await page.click('text=Ret mit svar');
    await choose(page, FIRST, 'Helt enig');
    await walkToEnd(page);
    await page.click('text=Send det rettede svar');
    await page.waitForSelector('text=Svaret er gemt på denne enhed og sendes');
    network.mend();
    await page.click('text=Prøv igen nu');
    await page.waitForSelector('text=Tak. Dit svar er modtaget.');
    expect(await answers()).toHaveLength(before + 1);
    expect(await answers()).toContainEqual({ [FIRST]: 5 });
    await page.context().close();
  });

  it('holds the program and the notice for that, and nothing of anybody', async () => {
    const page = await openDevice({ browser, app: network }, tokens[11]!);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await eventually(async () => {
      const held = await page.evaluate(async () => {
        const names = await caches.keys();
        const requests = await Promise.all(
          names.map(async (name) => (await caches.open(name)).keys()),
        );
        return { names, urls: requests.flat().map(({ url }) => new URL(url).pathname) };
      });
      expect(held.names).toEqual([expect.stringMatching(/^svar-[0-9a-f]{16}$/)]);
      expect(held.urls.filter((path) => path.startsWith('/api'))).toEqual(['/api/notice']);
      expect(held.urls).toContain('/svar');
    });
    await page.context().close();
  });

  it('gives way to the worker of a new version, which takes the old files away', async () => {
    const page = await openDevice({ browser, app: network }, tokens[11]!);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    network.alter = (path) =>
      path === '/svar-worker.js'
        ? (worker) => worker.replace(/svar-[0-9a-f]{16}/, 'svar-0123456789abcdef')
        : null;
    await page.reload();
    await page.waitForFunction(async () => {
      const names = await caches.keys();
      return names.length === 1 && names[0] === 'svar-0123456789abcdef';
    });
    await page.context().close();
  });
});
