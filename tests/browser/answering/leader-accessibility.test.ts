import { accessibilityFaults, scrollsSideways } from '../../setup/browser/browser';
import { openDevice } from '../../setup/browser/leader-pages';
import { beginRound, siteOf } from '../../setup/browser/site';

const LANGUAGES = [
  ['Danish', null],
  ['English', 'English'],
] as const;
/** A window of 1280 pixels, zoomed. */
const ZOOMS = [
  ['200 %', 640],
  ['400 %', 320],
] as const;

describe('the survey', () => {
  const site = siteOf(() => beginRound({ Stabe: 6 }));

  it.each(
    LANGUAGES.flatMap(([language, button]) =>
      ZOOMS.map(([zoom, width]) => ({ language, button, zoom, width })),
    ),
  )(
    'can be used in $language at $zoom, with forced colours and without motion',
    async ({ button, width }) => {
      const place =
        LANGUAGES.findIndex(([, other]) => other === button) * 2 + (width === 320 ? 1 : 0);
      const page = await openDevice(site, site.round.tokens[place]!, {
        viewport: { width, height: 640 },
        forcedColors: 'active',
        reducedMotion: 'reduce',
      });
      if (button) await page.click(`text="${button}"`);
      for (let step = 0; step < 10; step += 1) {
        for (const summary of await page.$$('summary')) await summary.click();
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await scrollsSideways(page)).toBe(false);
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
        const on = page.locator('button[type=submit]');
        if ((await on.count()) === 0) break;
        const title = await page.innerText('h1');
        await on.focus();
        await page.keyboard.press('Enter');
        // The next step's heading has the focus.
        await page.waitForFunction((old) => {
          const at = document.activeElement;
          return at?.tagName === 'H1' && at.textContent !== old;
        }, title);
      }
      const language = await page.getAttribute('html', 'lang');
      expect(language).toBe(button ? 'en' : 'da');
      expect(await page.innerText('h1')).toMatch(/^(Tak|Thank you)\./);
      await page.context().close();
    },
  );
});
