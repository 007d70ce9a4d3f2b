import type { Page } from 'playwright-core';
import { importRoster, VERSION } from '../../setup/round/build-round';
import { seesChosen } from '../../setup/browser/leader-pages';
import { tabTo } from '../../setup/browser/type-keys';
import { faultsAt, openPage, PHONE, siteOf } from '../../setup/browser/site';
import { startTestApp } from '../../setup/program/test-app';

describe('a leader with a letter', () => {
  const site = siteOf(async () => {
    const app = await startTestApp();
    const hr = await app.signIn('hr');
    await importRoster(hr, 'navn;medarbejdernummer;forvaltning\nÅse;10001;Stabe');
    const wanted = { name: 'Måling', kind: 'annual', version: VERSION, closesOn: '2026-12-11' };
    await hr('POST', '/api/rounds', wanted);
    await hr('POST', '/api/rounds/maaling/open');
    const { text } = await hr('POST', '/api/rounds/maaling/links', {});
    return { app, code: text.trim().split('\n')[1]!.split(';')[3]! };
  });

  const open = async (path = '/svar'): Promise<Page> => {
    const page = await openPage(site, path, { viewport: PHONE });
    await page.waitForSelector('h1');
    return page;
  };
  const isFocused = (page: Page, text: string) =>
    page.waitForFunction((said) => document.activeElement?.textContent.includes(said), text);

  it('types the code by keyboard alone, mends a slip, and goes on after a reload', async () => {
    const page = await open();
    await tabTo(page, '#code');
    await page.keyboard.press('Enter');
    await isFocused(page, 'Skriv den kode, der står i dit brev.');
    await tabTo(page, '[role=group] button');
    await page.keyboard.press('Enter');
    const slip = (site.code.startsWith('A') ? 'B' : 'A') + site.code.slice(1);
    await page.keyboard.type(slip.toLowerCase());
    await page.keyboard.press('Enter');
    await isFocused(page, 'Et tegn er forkert.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(site.code.toLowerCase().replaceAll('-', ' '));
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Hvem kan se hvad?');
    await page.waitForFunction(() => document.activeElement?.id === 'main');
    await page.click('text=Begynd');
    await page.click('#statement-thrive-as-leader >> text="Enig"');
    await page.reload();
    await seesChosen(page, 'thrive-as-leader', 4);
    expect(page.url()).toBe(`${site.app.url}/svar`);
    await page.context().close();
  });

  it('is asked for the code again in a tab that another has used', async () => {
    const page = await open();
    await page.fill('#code', site.code);
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Hvem kan se hvad?');
    await page.goto('about:blank');
    await page.goto(`${site.app.url}/svar`);
    await page.waitForSelector('#code');
    expect(await page.inputValue('#code')).toBe('');
    await page.context().close();
  });

  it('may have the code in the address, and is told there of a slip', async () => {
    const right = await open(`/svar#${site.code.toLowerCase()}`);
    await right.waitForSelector('text=Hvem kan se hvad?');
    await right.context().close();
    const wrong = await open('/svar#0000-0000-0000-0');
    await wrong.waitForSelector('text=Koden kendes ikke.');
    expect(await wrong.inputValue('#code')).toBe('0000000000000');
    await wrong.context().close();
  });

  it('meets an accessible form in both languages', async () => {
    const page = await open('/svar');
    for (const [language, title] of [
      ['Dansk', 'Skriv koden fra dit brev'],
      ['English', 'Type the code from your letter'],
    ] as const) {
      if (language === 'English') await page.click('text=English');
      await page.waitForSelector(`text=${title}`);
      await page.fill('#code', 'K7QM-3XÆ');
      await page.keyboard.press('Enter');
      await page.getByRole('group').getByRole('button', { name: 'Æ' }).waitFor();
      expect(await faultsAt(page)).toEqual([]);
    }
    await page.context().close();
  });
});
