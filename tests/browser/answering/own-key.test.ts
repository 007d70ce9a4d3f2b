import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../../setup/browser/browser';
import { choose, openDevice, seesChosen, walkToEnd } from '../../setup/browser/leader-pages';
import { newCode } from '../../setup/round/own-key';
import { eventually } from '../../setup/program/eventually';
import { beginRound, DESKTOP, faultsAt, openSignedIn, siteOf } from '../../setup/browser/site';
import { stored, storedAnswers } from '../../setup/database/stored';

const FIRST = 'thrive-as-leader';
const RECEIVED = 'text=Tak. Dit svar er modtaget.';
const ANSWERED = 'h1:text-is("Der er svaret med dette link")';

describe('a leader whose answer only the device can change', () => {
  const site = siteOf(() => beginRound({ Stabe: 12 }, { editHolder: 'device' }));

  const fillIn = async (page: Page, answer: string) => {
    await page.click('button[type=submit]');
    await choose(page, FIRST, answer);
    await walkToEnd(page);
  };
  const sendFrom = async (page: Page, answer: string) => {
    await fillIn(page, answer);
    await page.click('button[type=submit]');
    await page.waitForSelector(RECEIVED);
  };
  const visitAgain = async (device: Page, token: string) => {
    const page = await device.context().newPage();
    await page.goto(`${site.app.url}/svar#${token}`);
    await page.waitForSelector('h1');
    return page;
  };
  const codeOn = async (page: Page) =>
    (await page.innerText('p:text-matches("^(?:[0-9A-Z]{4}-){4}[0-9A-Z]$")')).trim();
  const values = async () =>
    (await storedAnswers(site.app.databaseUrl)).map((answer) => answer[FIRST]);
  const heldCodes = (page: Page) =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.code.')));

  it('changes it there, from another device with the code, and with the link alone nowhere', async () => {
    const token = site.round.tokens[0]!;
    const phone = await openDevice(site, token);
    await phone.waitForSelector('text=Når du har sendt, kan kun denne enhed ændre svaret.');
    await sendFrom(phone, 'Enig');
    const code = await codeOn(phone);
    expect(await faultsAt(phone)).toEqual([]);
    const corrected = await visitAgain(phone, token);
    await sendFrom(corrected, 'Helt enig');
    expect(await codeOn(corrected)).toBe(code);
    expect(await values()).toEqual([5]);

    const third = await openDevice(site, token);
    await third.waitForSelector(ANSWERED);
    expect(await third.locator('button[type=submit]').count()).toBe(0);

    const laptop = await openDevice(site, token, { viewport: DESKTOP });
    // By keyboard alone.
    await laptop.locator('label:has-text("Rettekode")').waitFor();
    await laptop.focus('h1');
    await laptop.keyboard.press('Tab');
    await laptop.keyboard.type(code.replace(/.$/, '?'));
    await laptop.keyboard.press('Enter');
    await laptop.waitForSelector('text=et af dem er forkert');
    for (const typed of [newCode(), code.toLowerCase()]) {
      await laptop.keyboard.press('Control+A');
      await laptop.keyboard.type(typed);
      await laptop.keyboard.press('Enter');
      if (typed !== code.toLowerCase()) {
        await laptop.waitForSelector('text=Koden fører ikke til noget');
        expect(await faultsAt(laptop)).toEqual([]);
      }
    }
    await laptop.waitForSelector('text=Ret dit svar');
    await fillIn(laptop, 'Uenig');
    await laptop.click('button[type=submit]');
    await laptop.click('text=Ja, erstat det med svaret her');
    await laptop.waitForSelector(RECEIVED);
    expect(await codeOn(laptop)).toBe(code);
    expect(await values()).toEqual([2]);
    const told = await visitAgain(phone, token);
    await told.waitForSelector('text=er blevet erstattet fra en anden enhed');
    for (const page of [phone, third, laptop]) await page.context().close();
  });

  it('leaves no way to the answer on a device from which the copy was removed', async () => {
    const token = site.round.tokens[1]!;
    const page = await openDevice(site, token);
    await sendFrom(page, 'Enig');
    expect(await heldCodes(page)).toHaveLength(1);
    await page.click('text=Slet kopien fra denne enhed');
    await page.waitForSelector('text=Kopien og rettekoden er slettet fra denne enhed.');
    expect(await heldCodes(page)).toEqual([]);
    expect(await page.isVisible('text=Ret mit svar')).toBe(false);
    await page.reload();
    await page.waitForSelector(ANSWERED);
    await page.context().close();
  });

  it('is shown the code before it sends, where the browser keeps nothing', async () => {
    const context = await site.browser.newContext();
    await context.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Storage.prototype.setItem = refuse;
      Storage.prototype.getItem = refuse;
    });
    const page = await context.newPage();
    const token = site.round.tokens[2]!;
    await page.goto(`${site.app.url}/svar#${token}`);
    await page.waitForSelector('text=Begynd');
    await fillIn(page, 'Uenig');
    await page.waitForSelector('text=Skriv den ned, før du sender');
    const code = await codeOn(page);
    await page.click('button[type=submit]');
    await page.waitForSelector(RECEIVED);
    expect(await codeOn(page)).toBe(code);
    await page.click('text=Ret mit svar');
    await choose(page, FIRST, 'Helt uenig');
    await walkToEnd(page);
    await page.click('button[type=submit]');
    await page.waitForSelector(RECEIVED);
    expect(await values()).toContain(1);
    await page.reload();
    await page.fill('label:has-text("Rettekode") ~ input', code);
    await page.click('text=Brug rettekoden');
    // Where it was before the reload.
    await page.waitForSelector('text=Ret mit svar');
    await context.close();
  });

  it('goes on with a draft on another device by the code alone, and sends once', async () => {
    const token = site.round.tokens[3]!;
    const phone = await openDevice(site, token);
    await phone.click('text=Begynd');
    await choose(phone, FIRST, 'Helt enig');
    await phone.click('summary:has-text("Fortsæt på en anden enhed")');
    await phone.click('text="Slå til"');
    await phone.waitForSelector('text=Kladden er gemt på serveren.');
    const code = await codeOn(phone);
    expect(await accessibilityFaults(phone)).toEqual([]);

    const laptop = await openDevice(site, token, { viewport: DESKTOP });
    expect(await laptop.isVisible('text=Dine svar fra en anden enhed er hentet.')).toBe(false);
    await laptop.click('summary:has-text("Er du begyndt på en anden enhed?")');
    await laptop.fill('label:has-text("Rettekode") ~ input', code);
    expect(await accessibilityFaults(laptop)).toEqual([]);
    await laptop.press('label:has-text("Rettekode") ~ input', 'Enter');
    await laptop.waitForSelector('text=Dine svar fra en anden enhed er hentet.');
    await laptop.click('button[type=submit]');
    await seesChosen(laptop, FIRST, 5);
    await walkToEnd(laptop);
    await laptop.click('button[type=submit]');
    await laptop.waitForSelector(RECEIVED);
    expect(await codeOn(laptop)).toBe(code);
    expect(await stored(site.app.databaseUrl, 'SELECT 1 FROM draft')).toEqual([]);
    const again = await visitAgain(phone, token);
    await again.waitForSelector('text=Ret dit svar');
    for (const page of [phone, laptop]) await page.context().close();
  });

  it('sends the same again where the database was set back to before it came', async () => {
    const token = site.round.tokens[4]!;
    const page = await openDevice(site, token);
    await sendFrom(page, 'Enig');
    const count = (await values()).length;
    // As a backup from before would have it.
    await stored(
      site.app.databaseUrl,
      `WITH gone AS (DELETE FROM envelope WHERE xmin = (
         SELECT xmin FROM invitation WHERE token_hash = sha256(convert_to('invitation:${token}', 'UTF8'))
       ))
       UPDATE invitation SET answered = false WHERE token_hash = sha256(convert_to('invitation:${token}', 'UTF8'))`,
    );
    expect(await values()).toHaveLength(count - 1);
    const later = await visitAgain(page, token);
    await later.waitForSelector('text=Dit svar herfra findes ikke længere hos kommunen.');
    await later.click('button:text-is("Send svaret igen")');
    await later.waitForSelector('h1:text-is("Afslutning")');
    await later.click('button[type=submit]');
    await later.waitForSelector(RECEIVED);
    expect(await values()).toHaveLength(count);
    await page.context().close();
  });

  it('keeps on the device what each state needs, and loses none of it between two', async () => {
    const token = site.round.tokens[8]!;
    const held = (page: Page) =>
      page.evaluate(() => {
        const [key] = Object.keys(localStorage).filter((one) => one.includes('.code.'));
        return key ? (JSON.parse(localStorage.getItem(key)!) as { code: string }) : null;
      });
    const count = async () => (await values()).length;
    const before = await count();
    // Nothing is made before there is something to send.
    const page = await openDevice(site, token);
    await page.waitForSelector('text=Begynd');
    expect(await held(page)).toBeNull();

    // Made and kept before it is sent, and the same after a try that reached nobody.
    await fillIn(page, 'Enig');
    const made = await held(page);
    expect(made).toMatchObject({ isSent: false });
    await page.context().setOffline(true);
    await page.click('button[type=submit]');
    await page.waitForSelector('button:text-is("Prøv igen nu")');
    expect(await held(page)).toEqual(made);
    expect(await count()).toBe(before);

    // Taken by the server, and the reply lost: the same is sent again, and there is one.
    const { host } = new URL(site.app.url);
    await page.context().route(
      ({ host: at, pathname }) => at === host && pathname === '/api/answer',
      async (route) => {
        if (route.request().method() !== 'PUT') return route.continue();
        await route.fetch();
        await route.abort();
      },
    );
    await page.context().setOffline(false);
    const lost = await visitAgain(page, token);
    await page.close();
    await eventually(async () => expect(await count()).toBe(before + 1));
    expect(await held(lost)).toEqual(made);
    await lost.context().unrouteAll({ behavior: 'ignoreErrors' });
    const sent = await visitAgain(lost, token);
    await eventually(async () => expect(await held(sent)).toEqual({ ...made, isSent: true }));
    expect(await count()).toBe(before + 1);
    await sent.context().close();
  });

  it('is so because HR has chosen it, who was told what leaders lose', async () => {
    const wanted = { name: 'Valgt', kind: 'pulse', version: '2026.1', closesOn: '2026-12-11' };
    const { body } = await site.hr('POST', '/api/rounds', wanted);
    const page = await openSignedIn(site, 'hr');
    await page.goto(`${site.app.url}/styring/maalinger/${body.key}`);
    await page.click('strong:has-text("Kun enheden, der svarede")');
    await page.waitForSelector('text=Valget er gemt.');
    await page.waitForSelector('text=Det mister lederne:');
    expect(await faultsAt(page)).toEqual([]);
    const read = await site.hr('GET', `/api/rounds/${body.key}`);
    expect(read.body.editHolder).toBe('device');
    await page.context().close();
  });

  it('is told after closing, by its own device, that the answer was counted, and what was not', async () => {
    const [token, other, unsent] = site.round.tokens.slice(5) as [string, string, string];
    const page = await openDevice(site, token);
    await sendFrom(page, 'Enig');
    const stranger = await openDevice(site, other);
    await sendFrom(stranger, 'Enig');
    await stranger.evaluate((code) => {
      const [key] = Object.keys(localStorage).filter((one) => one.includes('.code.'));
      const held = JSON.parse(localStorage.getItem(key!)!) as object;
      localStorage.setItem(key!, JSON.stringify({ ...held, code }));
    }, newCode());
    const late = await openDevice(site, unsent);
    await fillIn(late, 'Enig');
    await site.hr('POST', `/api/rounds/${site.round.key}/close`);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(JSON.stringify(request.headers())));
    const code = (await codeOn(page)).replaceAll('-', '');
    await page.reload();
    await page.waitForSelector('text="Dit svar er talt med."');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await heldCodes(page)).toEqual([]);
    await page.reload();
    await page.waitForSelector('text="Dit svar er talt med."');
    expect(sent.filter((headers) => headers.includes(code))).toHaveLength(2);
    await stranger.reload();
    await stranger.waitForSelector('text=er ikke blandt dem, der er talt med.');
    await late.reload();
    await late.waitForSelector('text=blev ikke sendt og er ikke talt med.');
    for (const one of [page, stranger, late]) await one.context().close();
  });
});
