import type { Browser, Page } from 'playwright-core';
import { AccessService } from '../../backend/src/access/access.service';
import { accessibilityFaults, launchBrowser, scrollsSideways } from '../setup/browser';
import { importRoster, rosterOf } from '../setup/build-round';
import { eventually } from '../setup/eventually';
import { startTestApp, type TestApp } from '../setup/test-app';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];
const MAILS = '/styring/maalinger/aarsmaaling/mails';

describe('mails, where no mail server is set', () => {
  let app: TestApp;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    app = await startTestApp();
    const hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Stabe: 6, Teknik: 6 }));
    await hr('POST', '/api/rounds', {
      ...{ name: 'Årsmåling', kind: 'annual', version: '2026.1', closesOn: '2030-01-15' },
    });
    await hr('POST', '/api/rounds/aarsmaaling/open');
    browser = await launchBrowser();
    page = await (await browser.newContext({ viewport: SIZES[0], locale: 'da-DK' })).newPage();
    const link = await app.app.get(AccessService).invite('hr@example.dk', 'hr');
    await page.goto(`${app.url}/ind#${link}`);
    await page.waitForSelector('text=Log ud');
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  const isForEveryone = async () => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
    }
  };
  /** Acts on a button as who has no mouse does. */
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };

  it('are read before, tried, sent by HR and seen in the mail catcher, by keyboard', async () => {
    await page.goto(app.url + MAILS);
    await press('Vis mailen »Invitation med link«');
    const frame = page.frameLocator('iframe');
    await frame.locator('text=Hej Anne Eksempel').waitFor();
    await frame.locator('text=I am no longer a leader').waitFor();
    await isForEveryone();
    await press('Send en prøve til mig selv');
    await page.waitForSelector('text=Prøven er sendt til din egen adresse.');
    await press('Send nu: Invitation med link');
    await page.waitForSelector('text=Derefter kan linkene ikke hentes som fil');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=12 mails er lagt i kø.');
    await page.waitForSelector('tr:has-text("Invitation med link") td:nth-child(3):has-text("12")');
    await isForEveryone();
    await page.goto(`${app.url}/styring/post`);
    await page.waitForSelector('text=Det er en prøve');
    await eventually(async () => expect(await page.locator('tbody tr').count()).toBe(13));
    await isForEveryone();
  });

  it('lead a leader to the survey, and one who is no leader to saying so', async () => {
    await page.goto(`${app.url}/styring/post`);
    await page.locator('tbody a').first().click();
    await page.frameLocator('iframe').locator('text=Svar på Årsmåling').waitFor();
    await isForEveryone();
    await page.click('text=Som ren tekst');
    const text = await page.innerText('.mail-text');
    const leader = await (await browser.newContext({ viewport: SIZES[1] })).newPage();
    const link = (pattern: RegExp) => app.url + pattern.exec(text)![0];
    await leader.goto(link(/\/svar#\S+/));
    await leader.waitForSelector('text=Hvem kan se hvad?');
    await leader.click('text=Begynd');
    await leader.goto(link(/\/svar\?ikke-leder#\S+/));
    await leader.waitForSelector('text=Er du ikke leder mere?');
    expect(await accessibilityFaults(leader)).toEqual([]);
    expect(await scrollsSideways(leader)).toBe(false);
    await leader.getByRole('button', { name: 'Jeg er ikke leder mere' }).focus();
    await leader.keyboard.press('Enter');
    await leader.waitForSelector('text=Tak, det er noteret');
    await leader.context().close();
    const name = /Hej (.*)/.exec(text)![1]!;
    await page.goto(app.url + MAILS);
    await page.waitForSelector(`li:has-text("${name}")`);
    await page.goto(`${app.url}/styring/maalinger/aarsmaaling`);
    await page.waitForSelector('tr:has-text("Hele kommunen") td:nth-child(5):has-text("1")');
    await isForEveryone();
  });

  it('say so where the pages cannot be fetched', async () => {
    await page.route('**/api/rounds/*/mail', (route) => route.abort());
    await page.goto(app.url + MAILS);
    await page.waitForSelector('text=Siden kunne ikke hentes');
    await isForEveryone();
  });
});
