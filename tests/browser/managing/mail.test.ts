import type { Page } from 'playwright-core';
import { importRoster, rosterOf, VERSION } from '../../setup/round/build-round';
import { eventually } from '../../setup/program/eventually';
import { accessibilityFaults, scrollsSideways } from '../../setup/browser/browser';
import { faultsAt, openSignedIn, PHONE, siteOf } from '../../setup/browser/site';
import { startTestApp } from '../../setup/program/test-app';

const MAILS = '/styring/maalinger/aarsmaaling/mails';

describe('mails, where no mail server is set', () => {
  const site = siteOf(async () => {
    const app = await startTestApp();
    const hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Stabe: 6, Teknik: 6 }));
    await hr('POST', '/api/rounds', {
      ...{ name: 'Årsmåling', kind: 'annual', version: VERSION, closesOn: '2030-01-15' },
    });
    await hr('POST', '/api/rounds/aarsmaaling/open');
    return { app };
  });
  let page: Page;
  beforeAll(async () => {
    page = await openSignedIn(site, 'hr');
  });

  /** Acts on a button as who has no mouse does. */
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };

  it('are read before, tried, sent by HR and seen in the mail catcher, by keyboard', async () => {
    await page.goto(site.app.url + MAILS);
    await press('Vis mailen »Invitation med link«');
    const frame = page.frameLocator('iframe');
    await frame.locator('text=Hej Anne Eksempel').waitFor();
    await frame.locator('text=I am no longer a leader').waitFor();
    expect(await faultsAt(page)).toEqual([]);
    await press('Send en prøve til mig selv');
    await page.waitForSelector('text=Prøven er sendt til din egen adresse.');
    await press('Send nu: Invitation med link');
    await page.waitForSelector('text=Derefter kan linkene ikke hentes som fil');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=12 mails er lagt i kø.');
    await page.waitForSelector('tr:has-text("Invitation med link") td:nth-child(3):has-text("12")');
    expect(await faultsAt(page)).toEqual([]);
    await page.goto(`${site.app.url}/styring/post`);
    await page.waitForSelector('text=Det er en prøve');
    await eventually(async () => expect(await page.locator('tbody tr').count()).toBe(13));
    expect(await faultsAt(page)).toEqual([]);
  });

  it('lead a leader to the survey, and one who is no leader to saying so', async () => {
    await page.goto(`${site.app.url}/styring/post`);
    await page.locator('tbody a').first().click();
    await page.frameLocator('iframe').locator('text=Svar på Årsmåling').waitFor();
    expect(await faultsAt(page)).toEqual([]);
    await page.click('text=Som ren tekst');
    const text = await page.innerText('details[open] pre');
    const leader = await (await site.browser.newContext({ viewport: PHONE })).newPage();
    const link = (pattern: RegExp) => site.app.url + pattern.exec(text)![0];
    await leader.goto(link(/\/svar#\S+/));
    await leader.waitForSelector('text=Hvem kan se hvad?');
    await leader.click('text=Begynd');
    await leader.goto(link(/\/svar\?ikke-leder#\S+/));
    await leader.waitForSelector('text=Er du ikke længere leder?');
    expect(await accessibilityFaults(leader)).toEqual([]);
    expect(await scrollsSideways(leader)).toBe(false);
    await leader.getByRole('button', { name: 'Jeg er ikke længere leder' }).focus();
    await leader.keyboard.press('Enter');
    await leader.waitForSelector('text=Tak, det er noteret');
    // A gateway writes "#" as "%23" and may have pressed the button; it can be taken back, and said again.
    await leader.goto(link(/\/svar\?ikke-leder#\S+/).replace('#', '%23'));
    await leader.getByRole('button', { name: 'Fortryd – jeg er leder' }).click();
    await leader.waitForSelector('text=Du står på listen igen');
    expect(await accessibilityFaults(leader)).toEqual([]);
    await leader.reload();
    await leader.getByRole('button', { name: 'Jeg er ikke længere leder' }).click();
    await leader.waitForSelector('text=Tak, det er noteret');
    await leader.context().close();
    const name = /Hej (.*)/.exec(text)![1]!;
    await page.goto(site.app.url + MAILS);
    await page.waitForSelector(`li:has-text("${name}")`);
    await page.goto(`${site.app.url}/styring/maalinger/aarsmaaling`);
    await page.waitForSelector('tr:has-text("Hele kommunen") td:nth-child(5):has-text("1")');
    expect(await faultsAt(page)).toEqual([]);
  });

  it('say so where the pages cannot be fetched', async () => {
    await page.route('**/api/rounds/*/mail', (route) => route.abort());
    await page.goto(site.app.url + MAILS);
    await page.waitForSelector('text=Siden kunne ikke hentes');
    expect(await faultsAt(page)).toEqual([]);
  });
});
