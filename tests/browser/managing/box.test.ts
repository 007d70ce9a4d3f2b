import type { Page } from 'playwright-core';
import {
  answersOf,
  bearer,
  importRoster,
  QUESTIONNAIRE,
  rosterOf,
} from '../../setup/round/build-round';
import { faultsAt, openSignedIn, siteOf } from '../../setup/browser/site';
import { startTestApp } from '../../setup/program/test-app';

describe('HR with two printed codes', () => {
  const site = siteOf(async () => {
    const app = await startTestApp();
    const hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Skovene: 11 }));
    const { kind, version } = QUESTIONNAIRE;
    const wanted = { name: 'Låst', kind, version, closesOn: '2026-12-11' };
    const { body } = await hr('POST', '/api/rounds', wanted);
    return { app, hr, key: body.key as string };
  });
  let page: Page;
  let codes: string[];
  beforeAll(async () => {
    page = await openSignedIn(site, 'hr');
  });

  const roundPage = () => page.goto(`${site.app.url}/styring/maalinger/${site.key}`);
  const type = async (code: string, button: string) => {
    await page.fill('label:has-text("Kode") ~ input', code);
    await page.click(`button:has-text("${button}")`);
  };

  it('makes both, tries both from the paper, and then opens the round', async () => {
    await roundPage();
    await page.waitForSelector('h2:has-text("Hvem kan åbne svarene?")');
    await page.waitForSelector('text=Går begge tabt, er svarene tabt');
    await page.click('text="Lav to koder"');
    await page.waitForSelector('text=Koderne er lavet.');
    codes = await page.locator('dl dd', { hasText: /^[0-9A-Z]{4}-/ }).allTextContents();
    expect(codes).toHaveLength(2);
    expect(await faultsAt(page)).toEqual([]);
    await page.click('text="Åbn målingen"');
    await page.click('dialog[open] button:has-text("Ja")');
    await page.waitForSelector('text=Koderne er ikke prøvet');

    // Whoever comes back does not find the codes again.
    await roundPage();
    await page.waitForSelector('text=0 af 2 koder er prøvet.');
    expect(await page.innerText('main')).not.toContain(codes[0]);
    await type(`${codes[0]!.slice(0, -1)}?`, 'Prøv koden');
    await page.waitForSelector('text=Koden passer ikke');
    await type(codes[0]!.toLowerCase().replaceAll('-', ' '), 'Prøv koden');
    await page.waitForSelector('text=1 af 2 koder er prøvet.');
    await type(codes[1]!, 'Prøv koden');
    await page.waitForSelector('text=Begge koder er prøvet.');
    expect(await faultsAt(page)).toEqual([]);
    await page.click('text="Åbn målingen"');
    await page.click('dialog[open] button:has-text("Ja")');
    await page.waitForSelector('h2:has-text("Svarene ligger låst inde")');
  });

  it('opens the box with the code that is left, reads the comments, and publishes', async () => {
    const { text } = await site.hr('POST', `/api/rounds/${site.key}/links`, {});
    for (const row of text.trim().split('\n').slice(1)) {
      const body = { ...answersOf(4), comments: { 'comment-closing': 'Et ord' } };
      const sent = await site.app.call(
        'PUT',
        '/api/answer',
        body,
        bearer(row.split('#')[1]!.trim()),
      );
      expect(sent.status).toBe(200);
    }
    await site.hr('POST', `/api/rounds/${site.key}/close`);
    await roundPage();
    await page.waitForSelector('h2:has-text("Skriv en kode for at åbne svarene")');
    expect(await page.isVisible('text=Offentliggør')).toBe(false);
    expect(await faultsAt(page)).toEqual([]);
    await type('', 'Åbn med koden');
    await page.waitForSelector('text=Skriv koden.');
    await type(codes[1]!, 'Åbn med koden');
    await page.waitForSelector('h2:has-text("Svarene er låst op her")');
    await page.waitForSelector('text=11 kommentarer skal læses');
    expect(await faultsAt(page)).toEqual([]);
    const { body: comments } = await site.hr('GET', `/api/rounds/${site.key}/comments`);
    for (const { id } of comments) {
      await site.hr('PUT', `/api/rounds/${site.key}/comments/${id}`, { state: 'kept' });
    }
    await roundPage();
    await page.click('text="Offentliggør"');
    await page.click('dialog[open] button:has-text("Ja")');
    await page.waitForSelector('text=Resultaterne er offentliggjort.');
    expect(await page.isVisible('text=Svarene er låst op her')).toBe(false);
  });
});
