import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { AccessService } from '../../backend/src/access/access.service';
import { accessibilityFaults, launchBrowser, scrollsSideways } from '../setup/browser';
import { importRoster } from '../setup/build-round';
import { readPdf, textOf } from '../setup/read-pdf';
import { startTestApp, type TestApp } from '../setup/test-app';

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

describe('HR with paper', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    app = await startTestApp();
    const hr = await app.signIn('hr');
    await importRoster(hr, 'navn;medarbejdernummer;forvaltning\nÅse;10001;Stabe\nBo;10002;Stabe');
    const wanted = { name: 'Måling', kind: 'annual', version: '2026.1', closesOn: '2026-12-11' };
    await hr('POST', '/api/rounds', wanted);
    await hr('POST', '/api/rounds/maaling/open');
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  const open = async (path: string): Promise<Page> => {
    const context = await browser.newContext({ viewport: SIZES[0], locale: 'da-DK' });
    const page = await context.newPage();
    const link = await app.app.get(AccessService).invite('hr@example.dk', 'hr');
    await page.goto(`${app.url}/ind#${link}`);
    await page.waitForSelector('text=Log ud');
    await page.goto(app.url + path);
    return page;
  };
  const holds = async (page: Page, selectors: readonly [da: string, en: string]) => {
    for (const [place, language] of (['English', 'Dansk'] as const).entries()) {
      await page.waitForSelector(`text=${selectors[place]}`);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await scrollsSideways(page)).toBe(false);
      }
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

  it('opens the printed questionnaire from its page', async () => {
    const page = await open('/styring/spoergeskemaer/annual/2026.1');
    await holds(page, ['Udskriv skemaet', 'Print the questionnaire']);
    const href = await page.getAttribute('text=Dansk (PDF)', 'href');
    const answer = await page.request.get(app.url + href!);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    await page.context().close();
  });
});
