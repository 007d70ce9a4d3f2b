import type { Browser, Page } from 'playwright-core';
import { AccessService } from '../../backend/src/access/access.service';
import { JobsService } from '../../backend/src/jobs/jobs.service';
import { importRoster, rosterOf } from '../setup/build-round';
import { accessibilityFaults, launchBrowser, scrollsSideways } from '../setup/browser';
import { startTestApp, type Caller, type TestApp } from '../setup/test-app';

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

describe('HR at the calendar', () => {
  let app: TestApp;
  let hr: Caller;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    app = await startTestApp({ TICK_SECONDS: '1' });
    hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Skovene: 12 }));
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
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent;
      return label ?? '';
    });
  const tabTo = async (label: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()).startsWith(label)) return;
    }
    throw new Error(`${label} was not reached by Tab`);
  };

  it('is told on the front page that nothing is planned, and sets up a series by keyboard', async () => {
    await page.goto(`${app.url}/styring`);
    await page.waitForSelector('text=Der er ikke planlagt noget. Læg en serie');
    expect(await faultsAtAllSizes()).toEqual([]);
    await page.goto(`${app.url}/styring/serier/ny`);
    await page.waitForSelector('h1:has-text("Ny serie")');
    await tabTo('Læg i kalenderen');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Skriv seriens navn.');
    expect(await faultsAtAllSizes()).toEqual([]);
    await tabTo('Navn');
    await page.keyboard.type('Puls');
    await tabTo('Uger');
    await page.keyboard.type('10, 24');
    await tabTo('Læg i kalenderen');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1:has-text("Kalender")');
    await page.waitForSelector('text=Puls marts 2027');
    expect(await page.locator('.month').count()).toBe(19);
    expect(await faultsAtAllSizes()).toEqual([]);
  });

  it('sees what holds a round, ticks the discussion, and moves it off a closed day', async () => {
    await page.click('a:has-text("Puls marts 2027")');
    await page.waitForSelector('h1:has-text("Puls marts 2027")');
    await page.waitForSelector('text=Mangler');
    expect(await faultsAtAllSizes()).toEqual([]);
    await page.fill('input[type=date] >> nth=0', '2026-11-02');
    await page.click('text=Sæt flueben');
    await page.waitForSelector('text=Drøftet 2. november 2026.');
    await page.fill('label:has-text("Åbner den") ~ input', '2027-05-06');
    await page.click('button:has-text("Gem")');
    await page.waitForSelector('text=Den dag er kommunen lukket');
    expect(await faultsAtAllSizes()).toEqual([]);
    await page.fill('label:has-text("Åbner den") ~ input', '2027-05-11');
    await page.click('button:has-text("Gem")');
    await page.waitForSelector('text=Planen er gemt.');
    await page.waitForSelector('dd:has-text("11. maj 2027")');
  });

  it('leaves a round out after a second question, and takes that back', async () => {
    await page.click('button:has-text("Spring over")');
    await page.waitForSelector('dialog[open]');
    await page.click('dialog[open] button:has-text("Ja")');
    await page.waitForSelector('text=Målingen springes over.');
    expect(await faultsAtAllSizes()).toEqual([]);
    await page.click('text=Fortryd, og planlæg den igen');
    await page.waitForSelector('caption:has-text("Tidsplan")');
  });

  it('releases a questionnaire', async () => {
    await page.goto(`${app.url}/styring/spoergeskemaer`);
    await page.click('section:has-text("Ikke frigivet") >> nth=0 >> button:has-text("Frigiv")');
    await page.click('dialog[open] button:has-text("Ja")');
    await page.waitForSelector('text=er frigivet.');
    expect(await faultsAtAllSizes()).toEqual([]);
  });

  it('sees the jobs, those that failed with the reason and a way to run them again', async () => {
    const subject = { occurrence: 'no such number', step: 'open', name: 'Gået galt' };
    await app.app.get(JobsService).send('timetable', subject, 'wrong');
    await page.goto(`${app.url}/styring/opgaver`);
    await page.waitForSelector('tr:has-text("Gået galt") >> text=prøves igen');
    await page.waitForSelector('text=Fejlen er vores.');
    expect(await faultsAtAllSizes()).toEqual([]);
    await tabTo('Prøv nu');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Opgaven køres nu.');
  });
});
