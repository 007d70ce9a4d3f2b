import type { Page } from 'playwright-core';
import {
  choose,
  openDevice,
  seesChosen,
  untilSaved,
  walkToEnd,
} from '../setup/browser/leader-pages';
import { storedAnswers } from '../setup/database/stored';
import { beginRound, siteOf } from '../setup/browser/site';

const FIRST = 'thrive-as-leader';

describe('a leader who answers', () => {
  const site = siteOf(() => beginRound({ Stabe: 12 }));

  const open = (place: number) => openDevice(site, site.round.tokens[place]!);
  const answers = () => storedAnswers(site.app.databaseUrl);
  const send = async (page: Page) => {
    await page.click('button[type=submit]');
    await page.waitForSelector('text=Tak. Dit svar er modtaget.');
  };

  it('is where they were after a reload at every step, with every answer', async () => {
    const page = await open(0);
    await page.click('text=Begynd');
    let steps = 0;
    while ((await page.innerText('button[type=submit]')).includes('Næste')) {
      await page.click('fieldset >> nth=0 >> label >> nth=1');
      const title = await page.innerText('h1');
      await page.reload();
      await page.waitForSelector(`h1:text-is("${title}")`);
      expect(await page.locator('fieldset >> nth=0 >> input:checked').count()).toBe(1);
      await page.click('text="Næste"');
      await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, title);
      steps += 1;
    }
    expect(steps).toBe(7);
    await page.reload();
    await send(page);
    const [answer] = await answers();
    expect(Object.keys(answer!)).toHaveLength(6);
    await page.context().close();
  });

  it('loses no answer between two tabs, and is told before one replaces the other', async () => {
    const before = (await answers()).length;
    const one = await open(1);
    await one.click('text=Begynd');
    const other = await one.context().newPage();
    await other.goto(`${site.app.url}/svar#${site.round.tokens[1]}`);
    await other.click('text=Begynd');
    await choose(one, FIRST, 'Enig');
    await other.waitForFunction(
      (name) => document.querySelector(`#statement-${name} input:checked`) !== null,
      FIRST,
    );
    await walkToEnd(other);
    await send(other);
    await choose(one, FIRST, 'Helt uenig');
    await walkToEnd(one);
    await one.click('button[type=submit]');
    await one.waitForSelector('h2:has-text("Du har allerede svaret")');
    expect(await answers()).toContainEqual({ [FIRST]: 4 });
    await one.click('text=Ja, erstat det');
    await one.waitForSelector('text=Tak. Dit svar er modtaget.');
    const now = await answers();
    expect(now).toHaveLength(before + 1);
    expect(now).toContainEqual({ [FIRST]: 1 });
    await one.context().close();
  });

  it.each([
    ['forbidden', 'getItem', 'SecurityError'],
    ['full', 'setItem', 'QuotaExceededError'],
  ])('answers where the storage is %s, and is told', async (_, method, error) => {
    const before = (await answers()).length;
    const context = await site.browser.newContext();
    await context.addInitScript(
      ([name, fault]) => {
        const refuse = () => {
          throw new DOMException('refused', fault);
        };
        Storage.prototype.setItem = refuse;
        if (name === 'getItem') Storage.prototype.getItem = refuse;
      },
      [method, error],
    );
    const page = await context.newPage();
    await page.goto(`${site.app.url}/svar#${site.round.tokens[before]}`);
    await page.click('text=Begynd');
    await choose(page, FIRST, 'Hverken enig eller uenig');
    await page.waitForSelector('text=Din browser gemmer ikke svarene undervejs.');
    await walkToEnd(page);
    await page.click('text="Tilbage"');
    await page.click('text=Gå til afslutningen');
    await send(page);
    expect(await answers()).toHaveLength(before + 1);
    expect(await answers()).toContainEqual({ [FIRST]: 3 });
    await context.close();
  });

  it.each([-3650, 3650])(
    'keeps the newest draft on a device whose clock is %d days off',
    async (days) => {
      const token = site.round.tokens[days < 0 ? 6 : 7]!;
      const share = async (page: Page) => {
        await page.click('summary:has-text("Fortsæt på en anden enhed")');
        await page.click('text="Slå til"');
        await page.waitForSelector('text=Kladden er gemt på serveren.');
      };
      const context = await site.browser.newContext();
      await context.addInitScript((shift) => {
        const now = Date.now.bind(Date);
        Date.now = () => now() + shift;
      }, days * 86_400_000);
      const wrong = await context.newPage();
      await wrong.goto(`${site.app.url}/svar#${token}`);
      await wrong.click('text=Begynd');
      await choose(wrong, FIRST, 'Uenig');
      await share(wrong);
      const right = await openDevice(site, token);
      await right.click('button[type=submit]');
      await untilSaved(
        right,
        (answer) => answer.request().method() === 'PUT' && answer.ok(),
        () => choose(right, FIRST, 'Enig'),
      );
      await wrong.reload();
      await seesChosen(wrong, FIRST, 4);
      await Promise.all([context.close(), right.context().close()]);
    },
  );

  it('is told that the round has closed and that the answer did not arrive', async () => {
    const page = await open(10);
    await page.click('text=Begynd');
    await choose(page, FIRST, 'Enig');
    await walkToEnd(page);
    await site.hr('POST', `/api/rounds/${site.round.key}/close`);
    await page.click('text=Send svar');
    await page.waitForSelector('h2:text-is("Målingen er lukket")');
    expect(await page.innerText('[role=alert]')).toContain('er ikke sendt');
    // What came before is in the box as one piece, and no row has come since.
    expect(await answers()).toEqual([]);
    await page.reload();
    await page.waitForSelector('h1:text-is("Målingen er lukket")');
    await page.waitForSelector('text=blev ikke sendt og er ikke talt med');
    await page.click('text=Slet kopien fra denne enhed');
    await page.waitForSelector('text=Kopien er slettet fra denne enhed.');
    const kept = await page.evaluate(() => Object.keys(localStorage));
    expect(kept).toEqual(['ledelsespuls.language']);
    await page.context().close();
  });
});
