import type { Page } from 'playwright-core';
import { STATEMENT_KEYS } from '../../setup/round/build-round';
import { accessibilityFaults, scrollsSideways } from '../../setup/browser/browser';
import { openDevice, seesChosen } from '../../setup/browser/leader-pages';
import { beginRound, DESKTOP, PHONE, siteOf } from '../../setup/browser/site';
import { storedEnvelopes } from '../../setup/database/stored';

describe('a leader with a link', () => {
  const site = siteOf(() => beginRound({ 'Børn og Unge': 8 }));

  const open = (place: number, viewport = PHONE): Promise<Page> =>
    openDevice(site, site.round.tokens[place]!, { viewport, locale: 'da-DK' });
  const responses = () => storedEnvelopes(site.app.databaseUrl);

  it('answers everything on a phone by keyboard alone', async () => {
    const page = await open(0);
    const steps: string[] = [];
    for (let step = 0; step < 9; step += 1) {
      steps.push((await page.textContent('h1')) ?? '');
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      await answerStepByKeyboard(page);
      if (step < 8)
        await page.waitForFunction(
          (before) => document.querySelector('h1')?.textContent !== before,
          steps[step],
        );
    }
    await page.waitForSelector('text=Tak. Dit svar er modtaget.');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(new Set(steps).size).toBe(9);
    const [response] = await responses();
    expect(Object.keys(response!.answers).sort()).toEqual(
      [...STATEMENT_KEYS, 'conditions-overall'].sort(),
    );
    expect(Object.keys(response!.background)).toHaveLength(4);
    await page.context().close();
  });

  it('keeps a draft over a reload, and shows what was sent on this device alone', async () => {
    const page = await open(1);
    await page.click('text=Begynd');
    await page.click('#statement-thrive-as-leader >> text="Enig"');
    await page.reload();
    await seesChosen(page, 'thrive-as-leader', 4);
    await page.goBack();
    await page.waitForSelector('text=Hvem kan se hvad?');
    await page.goForward();
    for (let step = 0; step < 7; step += 1) await page.click('text="Næste"');
    await page.click('text=Send svar');
    await page.waitForSelector('text=Tak. Dit svar er modtaget.');
    await page.click('text=Ret mit svar');
    await seesChosen(page, 'thrive-as-leader', 4);
    await page.goBack();
    await page.click('text=Slet kopien fra denne enhed');
    const kept = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.includes('draft')),
    );
    expect(kept).toEqual([]);
    await page.context().close();

    const elsewhere = await open(1, DESKTOP);
    await elsewhere.waitForSelector('text=Der er allerede svaret med dette link');
    await elsewhere.click('text=Ret dit svar');
    expect(await elsewhere.isChecked('#statement-thrive-as-leader input[value="4"]')).toBe(false);
    await elsewhere.click('#statement-thrive-as-leader >> text="Helt enig"');
    await elsewhere.click('text=English');
    await elsewhere.waitForSelector('text=I thrive in my work as a leader.');
    await seesChosen(elsewhere, 'thrive-as-leader', 5);
    expect(await accessibilityFaults(elsewhere)).toEqual([]);
    await elsewhere.context().close();
  });

  it('writes a comment under its own theme alone, and sends it once', async () => {
    const page = await open(3);
    await page.click('text=Begynd');
    await page.fill('textarea', 'Kun om det første tema');
    const sent = page.waitForRequest((request) => request.method() === 'PUT');
    await page.click('text="Næste"');
    await page.waitForSelector('text=Trin 2 af 8');
    expect(await page.inputValue('textarea')).toBe('');
    await page.fill('textarea', 'Og om det andet');
    await page.goBack();
    await page.waitForSelector('text=Trin 1 af 8');
    expect(await page.inputValue('textarea')).toBe('Kun om det første tema');
    for (let step = 0; step < 7; step += 1) await page.click('text="Næste"');
    await page.click('text=Send svar');
    await page.waitForSelector('text=Tak. Dit svar er modtaget.');
    expect(((await sent).postDataJSON() as { comments: object }).comments).toEqual({
      'comment-theme-1': 'Kun om det første tema',
      'comment-theme-2': 'Og om det andet',
    });
    // The receipt knows of nothing that has not been sent.
    expect(await page.getByRole('button', { name: 'Gå til afslutningen og send' }).count()).toBe(0);
    await page.context().close();
  });

  it('goes on without a network, and sends once when it is back', async () => {
    const before = (await responses()).length;
    const page = await open(2);
    await page.click('text=Begynd');
    await page.click('#statement-thrive-as-leader >> text="Uenig"');
    await page.context().setOffline(true);
    for (let step = 0; step < 7; step += 1) await page.click('text="Næste"');
    await page.click('text=Send svar');
    await page.waitForSelector('text=Der er ikke forbindelse.');
    expect(await responses()).toHaveLength(before);
    await page.context().setOffline(false);
    await page.waitForSelector('text=Tak. Dit svar er modtaget.');
    expect(await responses()).toHaveLength(before + 1);
    await page.context().close();
  });

  it.each([
    ['', 'Skriv koden fra dit brev'],
    ['#findes-ikke', 'Linket kendes ikke'],
  ])('meets a page in plain Danish behind "/svar%s"', async (fragment, title) => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${site.app.url}/svar${fragment}`);
    await page.waitForSelector(`text=${title}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });
});

/** Tabs through the step, chooses "Enig" in every group, writes in no field, and presses the button. */
async function answerStepByKeyboard(page: Page): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | HTMLButtonElement | null;
      return {
        type: element?.type ?? '',
        options: element?.closest('fieldset')?.querySelectorAll('input').length ?? 0,
      };
    });
    if (focused.type === 'submit') {
      await page.keyboard.press('Enter');
      return;
    }
    if (focused.type === 'radio') {
      await page.keyboard.press('Space');
      for (let step = 0; focused.options === 7 && step < 3; step += 1)
        await page.keyboard.press('ArrowDown');
    }
  }
  throw new Error('The button of the step was not reached by Tab');
}
