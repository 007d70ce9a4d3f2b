import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { importRoster, VERSION } from '../../setup/round/build-round';
import { readPdf, textOf } from '../../setup/reading/read-pdf';
import { faultsAt, openSignedIn, PHONE, siteOf } from '../../setup/browser/site';
import { startTestApp } from '../../setup/program/test-app';

describe('HR with paper', () => {
  const site = siteOf(async () => {
    const app = await startTestApp();
    const hr = await app.signIn('hr');
    await importRoster(hr, 'navn;medarbejdernummer;forvaltning\nÅse;10001;Stabe\nBo;10002;Stabe');
    const wanted = { name: 'Måling', kind: 'annual', version: VERSION, closesOn: '2026-12-11' };
    await hr('POST', '/api/rounds', wanted);
    await hr('POST', '/api/rounds/maaling/open');
    return { app };
  });

  const open = async (path: string, role: 'hr' | 'directorate' = 'hr'): Promise<Page> => {
    const page = await openSignedIn(site, role, { viewport: PHONE });
    await page.goto(site.app.url + path);
    return page;
  };
  const holds = async (page: Page, selectors: readonly [da: string, en: string]) => {
    for (const [place, language] of (['English', 'Dansk'] as const).entries()) {
      await page.waitForSelector(`text=${selectors[place]}`);
      expect(await faultsAt(page)).toEqual([]);
      await page.click(`text=${language}`);
    }
  };
  const download = async (page: Page, button: string): Promise<Buffer> => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
    return readFileSync(await file.path());
  };

  it('saves links and letters of one and the same call, and finds neither later', async () => {
    const page = await open('/styring/maalinger/maaling');
    const csv = (await download(page, 'text=Hent links og breve')).toString();
    await page.waitForSelector('text=2 ledere har ingen mail');
    const letters = readPdf(await download(page, 'text=Gem breve (PDF)'));
    const codes = csv
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(';')[3]!);
    expect(codes).toHaveLength(2);
    codes.forEach((code, place) => expect(textOf(letters.pages[place]!.tree)).toContain(code));
    expect((await download(page, 'text=Gem links igen')).toString()).toBe(csv);
    await holds(page, ['Gem breve (PDF)', 'Save letters (PDF)']);
    await page.reload();
    await page.waitForSelector('text=Lav nye links');
    expect(await page.isVisible('text=Gem breve (PDF)')).toBe(false);
    await page.context().close();
  });

  it('is seen by the directorate to have had the codes', async () => {
    const page = await open('/resultater', 'directorate');
    await page.click('summary:has-text("Menu")');
    await page.click('text=Hentede links');
    await page.waitForSelector('td:has-text("@example.dk")');
    expect(await page.locator('tbody td').allInnerTexts()).toEqual([
      ...['Måling', expect.stringMatching(/^bruger\d+@/), '0', '2'],
    ]);
    await holds(page, ['Koder til ledere uden mail', 'Codes of leaders without email']);
    await page.context().close();
  });

  it('opens the printed questionnaire from its page', async () => {
    const page = await open(`/styring/spoergeskemaer/annual/${VERSION}`);
    await holds(page, ['Udskriv skemaet', 'Print the questionnaire']);
    const href = await page.getAttribute('text=Dansk (PDF)', 'href');
    const answer = await page.request.get(site.app.url + href!);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    await page.context().close();
  });
});
