import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { errorLinks } from '../../setup/browser/error-links';
import { accessibilityFaults, scrollsSideways } from '../../setup/browser/browser';
import { openPage, siteOf } from '../../setup/browser/site';
import { startTestApp } from '../../setup/program/test-app';

const NARROW = { width: 320, height: 640 };
const HELP = 'Mette Prøve, 12 34 56 78';

describe('a leader in an error state', () => {
  const site = siteOf(async () => {
    const app = await startTestApp({ HELP_CONTACT: HELP });
    return { app, links: await errorLinks(app) };
  });

  const open = (token: string, options: BrowserContextOptions = {}): Promise<Page> =>
    openPage(site, `/svar${token && `#${token}`}`, { viewport: NARROW, ...options });

  it.each([
    ['link-unknown', 'Linket kendes ikke', 'The link is not known'],
    ['link-withdrawn', 'Linket er trukket tilbage', 'The link has been withdrawn'],
    [
      'leader-left',
      'Du står ikke længere på listen over ledere',
      'You are no longer on the list of leaders',
    ],
    ['round-not-open', 'Målingen er ikke åbnet endnu', 'The survey has not opened yet'],
    ['round-not-open-undated', 'Målingen er ikke åbnet endnu', 'The survey has not opened yet'],
    ['round-closed', 'Målingen er lukket', 'The survey is closed'],
  ])('is told what happened, what to do and whom to ask: %s', async (moment, danish, english) => {
    const page = await open(site.links[moment] ?? '', { forcedColors: 'active' });
    for (const [title, other] of [
      [danish, 'English'],
      [english, 'Dansk'],
    ] as const) {
      await page.waitForSelector(`h1:text-is("${title}")`);
      const letter = await page.innerText('main [role=status]');
      expect(letter.split('\n').filter((line) => line !== '').length).toBeGreaterThanOrEqual(4);
      expect(letter).toContain(HELP);
      expect(letter).not.toMatch(/\{\{|undefined|null/);
      await page.waitForFunction((said) => document.title.includes(said), title);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      await page.click(`text="${other}"`);
    }
    await page.context().close();
  });

  it('gets the opening day into the calendar by keyboard alone', async () => {
    const page = await open(site.links['round-not-open']!);
    await page.waitForSelector('text=Hent påmindelse');
    const download = page.waitForEvent('download');
    for (let presses = 0; presses < 10; presses += 1) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent);
      if (text?.startsWith('Hent påmindelse')) break;
    }
    await page.keyboard.press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toBe('ledelsespuls.ics');
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
    await page.waitForSelector('text=Filen er hentet.');
    await page.context().close();
  });

  it('is told that the server is away, and meets the survey once it is back', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    let isAway = true;
    await page.route('**/api/answer', (route) =>
      isAway ? route.fulfill({ status: 502, body: '<h1>Bad gateway</h1>' }) : route.continue(),
    );
    await page.goto(`${site.app.url}/svar#${site.links['round-closed']}`);
    await page.waitForSelector('h1:text-is("Vi kan ikke få forbindelse")');
    expect(await accessibilityFaults(page)).toEqual([]);
    isAway = false;
    await page.click('text=Prøv igen');
    await page.waitForSelector('h1:text-is("Målingen er lukket")');
    await context.close();
  });

  it('is told what to do where scripts are off', async () => {
    const page = await open(site.links['round-closed']!, { javaScriptEnabled: false });
    expect(await page.isVisible('noscript h1')).toBe(true);
    await page.context().close();
  });

  it('is told what to do where the browser is too old to run the program', async () => {
    const context = await site.browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.route('**/assets/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'const too = new;' }),
    );
    await page.goto(`${site.app.url}/svar#${site.links['round-closed']}`);
    await page.waitForSelector('h1:text-is("Skemaet er ikke kommet frem")', { state: 'visible' });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await context.close();
  });
});
