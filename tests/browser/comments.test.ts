import type { Browser, Page } from 'playwright-core';
import { AccessService } from '../../backend/src/access/access.service';
import { answersOf, bearer, importRoster, openRound, rosterOf } from '../setup/build-round';
import { accessibilityFaults, launchBrowser, scrollsSideways } from '../setup/browser';
import { eventually } from '../setup/eventually';
import { startTestApp, type Caller, type TestApp } from '../setup/test-app';

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];
const NAMED = 'Tak til Torkild Vestergaard';
const WRITTEN = [NAMED, 'Ring til chefen på 12345678', 'God ro', 'Fin uge', 'Travl uge', 'Ny bil'];

describe('HR at the comments of a closed round', () => {
  let app: TestApp;
  let hr: Caller;
  let browser: Browser;
  let page: Page;
  let round: Awaited<ReturnType<typeof openRound>>;

  beforeAll(async () => {
    app = await startTestApp();
    hr = await app.signIn('hr');
    await importRoster(hr, `${rosterOf({ Skovene: 11 })}\nTorkild Vestergaard;tv@x.dk;Skovene`);
    round = await openRound(hr, 'Ordene');
    for (const [place, token] of round.tokens.entries()) {
      const text = WRITTEN[place];
      const comments = text ? { 'comment-theme-3': text } : {};
      await app.call('PUT', '/api/answer', { ...answersOf(4), comments }, bearer(token));
    }
    await hr('POST', `/api/rounds/${round.key}/close`);
    browser = await launchBrowser();
    page = await (await browser.newContext({ locale: 'da-DK', viewport: SIZES[1]! })).newPage();
    const link = await app.app.get(AccessService).invite('hr@example.dk', 'hr');
    await page.goto(`${app.url}/ind#${link}`);
    await page.waitForSelector('h1:has-text("Resultater")');
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  const faultsAtAllSizes = async () => {
    const found: string[] = [];
    for (const size of SIZES) {
      await page.setViewportSize(size);
      found.push(...(await accessibilityFaults(page)));
      if (await scrollsSideways(page)) found.push(`scrolls sideways at ${size.width}`);
    }
    return found;
  };
  const heading = () => page.textContent('.comment-card h2');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (label: string | RegExp) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()).match(label)) return;
    }
    throw new Error(`${String(label)} was not reached by Tab`);
  };

  it('is told on the round that comments wait, and cannot publish before', async () => {
    await page.goto(`${app.url}/styring/maalinger/${round.key}`);
    await page.waitForSelector('text=6 kommentarer skal læses');
    expect(await page.isVisible('button:has-text("Offentliggør")')).toBe(false);
    expect(await faultsAtAllSizes()).toEqual([]);
    await page.click('text=Læs kommentarerne');
    await page.waitForSelector('h1:has-text("Kommentarer")');
  });

  it('decides on every comment by keyboard alone, and takes one back', async () => {
    for (let place = 0; place < WRITTEN.length; place += 1) {
      await page.waitForSelector(`text=${place} af 6 læst`);
      const before = await heading();
      const hidden = await page.locator('.redaction').allTextContents();
      expect(await faultsAtAllSizes()).toEqual([]);
      await tabTo(hidden.length > 0 ? /^Skjul \d/ : /^Behold hele/);
      await page.keyboard.press('Enter');
      await eventually(async () => {
        expect(await heading()).not.toBe(before);
        expect(await focused()).toMatch(/^(Kommentar \d af 6|Alle kommentarer er læst)$/);
      });
    }
    await page.waitForSelector('text=Tak til […]');
    await page.waitForSelector('text=Ring til chefen på […]');
    expect(await faultsAtAllSizes()).toEqual([]);

    const redacted = page.locator('.decided li', { hasText: 'Ring til chefen' });
    await redacted.locator('button').press('Enter');
    await page.waitForSelector('text=5 af 6 læst');
    await page.waitForSelector('.comment-card blockquote:text-is("Ring til chefen på 12345678")');
  });

  it('hides words that nobody suggested, and shows one that was', async () => {
    await page.fill('label:has-text("Skjul andre ord") ~ input', 'bilen');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Ordene står ikke i kommentaren.');
    expect(await faultsAtAllSizes()).toEqual([]);
    await page.fill('label:has-text("Skjul andre ord") ~ input', 'CHEFEN');
    await page.keyboard.press('Enter');
    await page.click('.redaction:has-text("12345678")');
    await page.waitForSelector('.redaction[aria-pressed=false]:has-text("12345678")');
    await page.click('text=Skjul 1 sted, behold resten');
    await page.waitForSelector('.decided >> text=Ring til […] på 12345678');
    await page.click('text=Til målingen');
    await page.click('button:has-text("Offentliggør")');
    await page.click('text=Ja, offentliggør');
    await page.waitForSelector('text=Resultaterne er offentliggjort.');
  });
});
