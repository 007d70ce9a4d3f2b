import type { Page } from 'playwright-core';
import {
  answersOf,
  bearer,
  importRoster,
  openRound,
  rosterOf,
} from '../../setup/round/build-round';
import { eventually } from '../../setup/program/eventually';
import { faultsAt, openSignedIn, siteOf } from '../../setup/browser/site';
import { startTestApp } from '../../setup/program/test-app';
import { focusedWords, tabToWords } from '../../setup/browser/type-keys';

const NAMED = 'Tak til Torkild Vestergaard';
const WRITTEN = [NAMED, 'Ring til chefen på 12345678', 'God ro', 'Fin uge', 'Travl uge', 'Ny bil'];

describe('HR at the comments of a closed round', () => {
  const site = siteOf(async () => {
    const app = await startTestApp();
    const hr = await app.signIn('hr');
    await importRoster(hr, `${rosterOf({ Skovene: 11 })}\nTorkild Vestergaard;tv@x.dk;Skovene`);
    const round = await openRound(hr, 'Ordene');
    for (const [place, token] of round.tokens.entries()) {
      const text = WRITTEN[place];
      const comments = text ? { 'comment-theme-3': text } : {};
      await app.call('PUT', '/api/answer', { ...answersOf(4), comments }, bearer(token));
    }
    await hr('POST', `/api/rounds/${round.key}/close`);
    return { app, round };
  });
  let page: Page;
  beforeAll(async () => {
    page = await openSignedIn(site, 'hr');
  });

  /** Of the comment that is to be decided on; none where all are. */
  const headings = () =>
    page.getByRole('heading', { name: /^Kommentar \d af 6$/ }).allTextContents();

  it('is told on the round that comments wait, and cannot publish before', async () => {
    await page.goto(`${site.app.url}/styring/maalinger/${site.round.key}`);
    await page.waitForSelector('text=6 kommentarer skal læses');
    expect(await page.isVisible('button:has-text("Offentliggør")')).toBe(false);
    expect(await faultsAt(page)).toEqual([]);
    await page.click('text=Læs kommentarerne');
    await page.waitForSelector('h1:has-text("Kommentarer")');
  });

  it('decides on every comment by keyboard alone, and takes one back', async () => {
    for (let place = 0; place < WRITTEN.length; place += 1) {
      await page.waitForSelector(`text=${place} af 6 læst`);
      const before = await headings();
      const hidden = await page.locator('blockquote [aria-pressed]').allTextContents();
      expect(await faultsAt(page)).toEqual([]);
      await tabToWords(page, hidden.length > 0 ? /^Skjul \d/ : /^Behold hele/);
      await page.keyboard.press('Enter');
      await eventually(async () => {
        expect(await headings()).not.toEqual(before);
        expect(await focusedWords(page)).toMatch(/^(Kommentar \d af 6|Alle kommentarer er læst)$/);
      });
    }
    await page.waitForSelector('text=Tak til […]');
    await page.waitForSelector('text=Ring til chefen på […]');
    expect(await faultsAt(page)).toEqual([]);

    const redacted = page.getByRole('listitem').filter({ hasText: 'Ring til chefen' });
    await redacted.getByRole('button').press('Enter');
    await page.waitForSelector('text=5 af 6 læst');
    const whole = /^Ring til chefen på 12345678$/;
    await page.locator('blockquote', { hasText: whole }).waitFor();
  });

  it('hides words that nobody suggested, and shows one that was', async () => {
    await page.fill('label:has-text("Skjul andre ord") ~ input', 'bilen');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Ordene står ikke i kommentaren.');
    expect(await faultsAt(page)).toEqual([]);
    await page.fill('label:has-text("Skjul andre ord") ~ input', 'CHEFEN');
    await page.keyboard.press('Enter');
    const suggested = (pressed: boolean) => page.getByRole('button', { name: '12345678', pressed });
    await suggested(true).click();
    await suggested(false).waitFor();
    await page.click('text=Skjul 1 sted, behold resten');
    const redacted = page.getByRole('listitem').filter({ hasText: 'Ring til […] på 12345678' });
    await redacted.waitFor();
  });

  it('publishes the round, and sees its results where none were seen a moment ago', async () => {
    // What the page has fetched grows no older, so that only the publication can have it fetched anew.
    await page.clock.setFixedTime(new Date());
    await page.click('nav >> text=Resultater');
    await page.waitForSelector('text=Ingen måling er offentliggjort endnu');
    await page.goBack();
    await page.click('text=Til målingen');
    await page.click('button:has-text("Offentliggør")');
    await page.click('text=Ja, offentliggør');
    await page.waitForSelector('text=Resultaterne er offentliggjort.');
    await page.click('nav >> text=Resultater');
    await page.waitForSelector('#temaer');
  });
});
