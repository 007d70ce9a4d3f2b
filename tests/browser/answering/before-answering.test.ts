import type { Page } from 'playwright-core';
import { accessibilityFaults, scrollsSideways } from '../../setup/browser/browser';
import { openDevice } from '../../setup/browser/leader-pages';
import { beginRound, siteOf } from '../../setup/browser/site';

const FILLED = {
  HELP_CONTACT: 'Mette Prøve, hr@proevekoebing.example, 12 34 56 78',
  ACCESSIBILITY_STATEMENT_URL: 'https://was.digst.dk/proevekoebing',
  DATA_CONTROLLER: 'Prøvekøbing Kommune, Torvet 1',
  DATA_LEGAL_BASIS: 'Databeskyttelsesforordningens artikel 6, stk. 1, litra e',
};

describe.each([
  ['da-DK', 'Databeskyttelse', 'Kommunen har ikke udfyldt dette endnu'],
  ['en-GB', 'Data protection', 'The municipality has not filled this in yet'],
] as const)('what a leader is told before the first question (%s)', (locale, title, unfilled) => {
  const site = siteOf(() => beginRound({ Stabe: 5 }, {}, FILLED));

  const open = async (width: number): Promise<Page> => {
    const page = await openDevice(site, site.round.tokens[0]!, {
      viewport: { width, height: 740 },
    });
    await page.waitForSelector('text=Begynd');
    if (locale === 'en-GB') await page.click('text=English');
    return page;
  };

  it('shows the way on without scrolling, and the whole notice to who unfolds it', async () => {
    const page = await open(360);
    const button = await page.locator('button[type=submit]').boundingBox();
    expect(button!.y + button!.height).toBeLessThan(740);
    await page.click(`summary:has-text("${title}")`);
    const notice = await page.locator('details[open]').innerText();
    expect(notice).toContain(FILLED.DATA_CONTROLLER);
    expect(notice).toContain(FILLED.DATA_LEGAL_BASIS);
    expect(notice).toContain('datatilsynet.dk');
    expect(notice.split(unfilled)).toHaveLength(5);
    const foot = page.locator('footer');
    expect(await foot.innerText()).toContain(FILLED.HELP_CONTACT);
    const links = await foot
      .locator('a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual([
      'mailto:hr@proevekoebing.example',
      'tel:12345678',
      FILLED.ACCESSIBILITY_STATEMENT_URL,
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  it('fits a page zoomed to 400 %', async () => {
    const page = await open(320);
    for (const summary of await page.$$('summary')) await summary.click();
    expect(await scrollsSideways(page)).toBe(false);
    await page.context().close();
  });
});
