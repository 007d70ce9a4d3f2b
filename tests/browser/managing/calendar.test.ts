import type { Page } from 'playwright-core';
import { JobsService } from '../../../backend/src/jobs/jobs.service';
import { importRoster, rosterOf } from '../../setup/round/build-round';
import { faultsAt, openSignedIn, siteOf } from '../../setup/browser/site';
import { startTestApp } from '../../setup/program/test-app';
import { tabToWords } from '../../setup/browser/type-keys';

describe('HR at the calendar', () => {
  const site = siteOf(async () => {
    const app = await startTestApp({ TICK_SECONDS: '1' });
    await importRoster(await app.signIn('hr'), rosterOf({ Skovene: 12 }));
    return { app };
  });
  let page: Page;
  beforeAll(async () => {
    page = await openSignedIn(site, 'hr');
  });

  it('is told on the front page that nothing is planned, and sets up a series by keyboard', async () => {
    await page.goto(`${site.app.url}/styring`);
    await page.waitForSelector('text=Der er ikke planlagt noget. Læg en serie');
    expect(await faultsAt(page)).toEqual([]);
    await page.goto(`${site.app.url}/styring/serier/ny`);
    await page.waitForSelector('h1:has-text("Ny serie")');
    await tabToWords(page, 'Læg i kalenderen');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Skriv seriens navn.');
    expect(await faultsAt(page)).toEqual([]);
    await tabToWords(page, 'Navn');
    await page.keyboard.type('Puls');
    await tabToWords(page, 'Uger');
    await page.keyboard.type('10, 24');
    await tabToWords(page, 'Læg i kalenderen');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1:has-text("Kalender")');
    await page.waitForSelector('text=Puls marts 2027');
    expect(await page.getByRole('heading', { name: /^\p{L}+ 20\d\d$/u }).count()).toBe(19);
    expect(await faultsAt(page)).toEqual([]);
  });

  it('sees what holds a round, ticks the discussion, and moves it off a closed day', async () => {
    await page.click('a:has-text("Puls marts 2027")');
    await page.waitForSelector('h1:has-text("Puls marts 2027")');
    await page.waitForSelector('text=Mangler');
    expect(await faultsAt(page)).toEqual([]);
    await page.fill('input[type=date] >> nth=0', '2026-11-02');
    await page.click('text=Sæt flueben');
    await page.waitForSelector('text=Drøftet 2. november 2026.');
    await page.fill('label:has-text("Åbner den") ~ input', '2027-05-06');
    await page.click('button:has-text("Gem")');
    await page.waitForSelector('text=Den dag er kommunen lukket');
    expect(await faultsAt(page)).toEqual([]);
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
    expect(await faultsAt(page)).toEqual([]);
    await page.click('text=Fortryd, og planlæg den igen');
    await page.waitForSelector('caption:has-text("Tidsplan")');
  });

  it('releases a questionnaire', async () => {
    await page.goto(`${site.app.url}/styring/spoergeskemaer`);
    await page.click('section:has-text("Ikke frigivet") >> nth=0 >> button:has-text("Frigiv")');
    await page.click('dialog[open] button:has-text("Ja")');
    await page.waitForSelector('text=er frigivet.');
    expect(await faultsAt(page)).toEqual([]);
  });

  it('sees the jobs, those that failed with the reason and a way to run them again', async () => {
    const subject = { occurrence: 'no such number', step: 'open', name: 'Gået galt' };
    await site.app.app.get(JobsService).send('timetable', subject, 'wrong');
    await page.goto(`${site.app.url}/styring/opgaver`);
    await page.waitForSelector('tr:has-text("Gået galt") >> text=prøves igen');
    await page.waitForSelector('text=Fejlen er vores.');
    expect(await faultsAt(page)).toEqual([]);
    await tabToWords(page, 'Prøv nu');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Opgaven køres nu.');
  });
});
