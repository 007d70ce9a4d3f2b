import type { Page, Response } from 'playwright-core';
import { accessibilityFaults, scrollsSideways } from '../../setup/browser/browser';
import {
  choose,
  openDevice,
  seesChosen,
  untilSaved,
  walkToEnd,
} from '../../setup/browser/leader-pages';
import { beginRound, DESKTOP, siteOf } from '../../setup/browser/site';
import { stored, storedAnswers } from '../../setup/database/stored';

const FIRST = 'thrive-as-leader';
const isTaken = (answer: Response) => answer.request().method() === 'PUT' && answer.ok();
const isRefused = (answer: Response) => answer.status() === 409;

describe('a leader with two devices', () => {
  const site = siteOf(() => beginRound({ Stabe: 6 }));

  const drafts = () => stored(site.app.databaseUrl, 'SELECT content FROM draft');
  const turnOn = async (page: Page) => {
    await page.click('summary:has-text("Fortsæt på en anden enhed")');
    await page.click('text="Slå til"');
    await page.waitForSelector('text=Kladden er gemt på serveren.');
  };

  it('sends nothing but that it has begun on the way, unless the leader chooses it', async () => {
    const page = await openDevice(site, site.round.tokens[0]!);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(`${request.url()} ${request.postData() ?? ''}`);
    });
    await page.click('text=Begynd');
    await choose(page, FIRST, 'Enig');
    await walkToEnd(page);
    expect(sent).toEqual([`${site.app.url}/api/answer/start `]);
    expect(await drafts()).toEqual([]);
    await page.context().close();
  });

  it('begins on the phone, goes on at a laptop, and sends once', async () => {
    const phone = await openDevice(site, site.round.tokens[1]!);
    await phone.click('text=Begynd');
    await choose(phone, FIRST, 'Enig');
    await turnOn(phone);
    expect(await accessibilityFaults(phone)).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
    const [{ content }] = (await drafts()) as [{ content: Buffer }];
    // Sealed once more by the server.
    expect(content.length).toBe(4096 + 48);
    expect(content.toString('latin1')).not.toContain(FIRST);

    const laptop = await openDevice(site, site.round.tokens[1]!, {
      viewport: DESKTOP,
    });
    await laptop.waitForSelector('text=Dine svar fra en anden enhed er hentet.');
    await laptop.click('button[type=submit]');
    await seesChosen(laptop, FIRST, 4);
    await untilSaved(laptop, isTaken, () => choose(laptop, FIRST, 'Uenig'));

    // The phone has not heard of it: its own touch is based on what the laptop saved.
    await phone.click('text="Næste"');
    await untilSaved(phone, isTaken, () =>
      untilSaved(phone, isRefused, () => phone.click('fieldset >> nth=0 >> text="Helt enig"')),
    );
    await walkToEnd(phone);
    await phone.click('text=Send svar');
    await phone.waitForSelector('text=Tak. Dit svar er modtaget.');
    const [answers = {}] = await storedAnswers(site.app.databaseUrl);
    expect(answers[FIRST]).toBe(2);
    expect(Object.values(answers).sort()).toEqual([2, 5]);
    expect(await drafts()).toEqual([]);

    // The laptop does not put back what has been sent.
    await untilSaved(laptop, isRefused, () => choose(laptop, FIRST, 'Enig'));
    await laptop.click('summary:has-text("Fortsæt på en anden enhed")');
    await laptop.waitForSelector('text=Kladden på serveren er slettet.');
    expect(await drafts()).toEqual([]);
    await Promise.all([phone.context().close(), laptop.context().close()]);
  });

  it('takes the draft off the server by switching it off, by keyboard alone', async () => {
    const page = await openDevice(site, site.round.tokens[2]!);
    await page.click('text=Begynd');
    await choose(page, FIRST, 'Enig');
    await page.focus('summary:has-text("Fortsæt på en anden enhed")');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Kladden er gemt på serveren.');
    expect(await drafts()).toHaveLength(1);
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Kladden på serveren er slettet.');
    expect(await drafts()).toEqual([]);
    await seesChosen(page, FIRST, 4);
    await page.context().close();
  });

  it('asks before an answer from another device is replaced, and tells of it on the next visit', async () => {
    const token = site.round.tokens[3]!;
    const visitAgain = async (device: Page) => {
      const page = await device.context().newPage();
      await page.goto(`${site.app.url}/svar#${token}`);
      await page.waitForSelector('text=Ret dit svar');
      return page;
    };
    const values = async () => {
      const answers = await storedAnswers(site.app.databaseUrl);
      return answers.map((answer) => answer[FIRST]);
    };
    const sendFrom = async (page: Page, answer: string) => {
      await page.click('button[type=submit]');
      await choose(page, FIRST, answer);
      await walkToEnd(page);
      await page.click('button[type=submit]');
    };
    const phone = await openDevice(site, token);
    await sendFrom(phone, 'Enig');
    await phone.waitForSelector('text=Tak. Dit svar er modtaget.');
    const corrected = await visitAgain(phone);
    await sendFrom(corrected, 'Helt enig');
    await corrected.waitForSelector('text=Tak. Dit svar er modtaget.');

    const laptop = await openDevice(site, token);
    await laptop.waitForSelector('text=Der er allerede svaret med dette link');
    await sendFrom(laptop, 'Uenig');
    const question =
      'h2:text-is("Du har allerede svaret fra en anden enhed. Vil du erstatte det?")';
    await laptop.waitForSelector(question);
    expect(await accessibilityFaults(laptop)).toEqual([]);
    expect(await scrollsSideways(laptop)).toBe(false);
    await laptop.click('text=Nej, lad det stå');
    await laptop.waitForSelector(question, { state: 'detached' });
    expect(await values()).toContain(5);
    await laptop.click('button[type=submit]');
    await laptop.click('text=Ja, erstat det med svaret her');
    await laptop.waitForSelector('text=Tak. Dit svar er modtaget.');
    expect(await values()).not.toContain(5);

    const replaced = 'text=Svaret med dit link er blevet erstattet fra en anden enhed.';
    const atLaptop = await visitAgain(laptop);
    expect(await atLaptop.locator(replaced).count()).toBe(0);
    const atPhone = await visitAgain(phone);
    await atPhone.waitForSelector(replaced);
    const third = await openDevice(site, token);
    await third.waitForSelector(replaced);
    for (const page of [phone, laptop, third]) await page.context().close();
  });
});
