import { NEWEST, VERSION } from '../../setup/round/build-round';
import type { BrowserContext, Page } from 'playwright-core';
import type { Role } from '@ledelsespuls/contracts/lists/organisation/roles';
import { tabTo } from '../../setup/browser/type-keys';
import { accessibilityFaults } from '../../setup/browser/browser';
import { beginRound, faultsAt, openSignedIn, PHONE, siteOf } from '../../setup/browser/site';
import { stored } from '../../setup/database/stored';

const NOTICES = {
  da: 'Afprøvning: intet gemmes eller sendes.',
  en: 'Preview: nothing is kept or sent.',
};
describe('a preview of a questionnaire', () => {
  const site = siteOf(() => beginRound({ Stabe: 6 }));

  const signedIn = (role: Role): Promise<Page> => openSignedIn(site, role, { viewport: PHONE });
  const kept = async (context: BrowserContext) => (await context.storageState()).origins;
  const responses = () => stored(site.app.databaseUrl, 'SELECT 1 FROM envelope');

  it('goes from HR’s pages to the receipt by keyboard alone, and keeps and sends nothing', async () => {
    const page = await signedIn('hr');
    await page.goto(`${site.app.url}/styring/spoergeskemaer/annual/${VERSION}`);
    await page.waitForSelector('text=Prøv på dansk');
    const before = await kept(page.context());
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    await tabTo(page, 'a[href$="sprog=da"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`text=${NOTICES.da}`);
    for (let step = 0; step < 9; step += 1) {
      const heading = await page.textContent('h1');
      if (step === 1) {
        await tabTo(page, 'input[type=radio]');
        await page.keyboard.press('Space');
        await tabTo(page, 'textarea');
        await page.keyboard.type('Et ord');
      }
      await tabTo(page, 'form button[type=submit]');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (last) => document.querySelector('h1')?.textContent !== last,
        heading,
      );
    }
    await page.waitForSelector('text=Tak. Dit svar er modtaget.');
    expect(await page.isVisible(`text=${NOTICES.da}`)).toBe(true);
    expect(sent).toEqual([]);
    expect(await kept(page.context())).toEqual(before);
    expect(await responses()).toEqual([]);

    await page.goto(`${site.app.url}/svar#${site.round.tokens[0]}`);
    await page.waitForSelector('text=Begynd');
    await page.click('text=Begynd');
    expect(await page.isChecked('#statement-thrive-as-leader input[value="1"]')).toBe(false);
    await page.context().close();
  });

  it.each(['da', 'en'] as const)('is accessible on every step in "%s"', async (language) => {
    const page = await signedIn('hr');
    await page.goto(`${site.app.url}/svar?afproev=annual/${VERSION}&sprog=${language}`);
    for (let step = 0; step <= 9; step += 1) {
      await page.waitForSelector(`text=${NOTICES[language]}`);
      await page.waitForSelector('h1');
      expect(await faultsAt(page)).toEqual([]);
      const defined = await page.getByText(NEWEST.annual.introduction![language]).count();
      expect([step, defined]).toEqual([step, step === 1 ? 1 : 0]);
      const heading = await page.textContent('h1');
      if (step === 9) break;
      await page.click('form button[type=submit]');
      await page.waitForFunction(
        (last) => document.querySelector('h1')?.textContent !== last,
        heading,
      );
    }
    await page.click(language === 'da' ? 'text=Tilbage til spørgeskemaet' : 'text=Back to the q');
    await page.waitForURL(`**/styring/spoergeskemaer/annual/${VERSION}`);
    await page.context().close();
  });

  it('leaves the language of HR’s pages as it was', async () => {
    const page = await signedIn('hr');
    await page.goto(`${site.app.url}/svar?afproev=pulse/${NEWEST.pulse.version}&sprog=en`);
    await page.waitForSelector(`text=${NOTICES.en}`);
    await page.goto(`${site.app.url}/styring/spoergeskemaer`);
    await page.waitForSelector('text=Beregnet tid');
    await page.context().close();
  });

  it('is for HR alone', async () => {
    const page = await signedIn('directorate');
    await page.goto(`${site.app.url}/svar?afproev=annual/${VERSION}`);
    await page.waitForSelector('text=En afprøvning er for HR.');
    await page.context().clearCookies();
    await page.reload();
    await page.waitForSelector('text=En afprøvning er for HR.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });
});
