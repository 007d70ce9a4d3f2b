import type { Page } from 'playwright-core';
import { countWords, minutesToRead } from '../../backend/src/questionnaire/reading-time';
import { openDevice } from '../setup/leader-pages';
import { storedAnswers } from '../setup/stored';
import { beginRound, siteOf } from '../setup/site';

/** 50 statements, the overall one, and four questions of background. */
const QUESTIONS = 55;

describe('the annual survey in the browser', () => {
  const site = siteOf(() => beginRound({ Stabe: 6 }));

  it.each([
    ['Danish', 0],
    ['English', 1],
  ] as const)(
    'is read, answered and sent in less than ten minutes in %s',
    async (language, place) => {
      const page = await openDevice(site, site.round.tokens[place]!);
      if (language === 'English') await page.click('text="English"');
      // The words of the scale are read once, and known again the next time.
      const read = new Set<string>();
      let questions = 0;
      for (;;) {
        for (const text of await visibleTexts(page)) read.add(text);
        questions += await answerAll(page);
        const on = page.locator('button[type=submit]');
        if ((await on.count()) === 0) break;
        const title = await page.innerText('h1');
        await on.click();
        await page.waitForFunction(
          (old) => document.querySelector('h1')?.textContent !== old,
          title,
        );
      }
      const words = [...read].reduce((sum, text) => sum + countWords(text), 0);
      const minutes = minutesToRead(words, questions);
      expect(questions).toBe(QUESTIONS);
      expect(Object.keys((await storedAnswers(site.app.databaseUrl)).at(-1)!)).toHaveLength(51);
      expect(minutes).toBeGreaterThan(5);
      expect(minutes).toBeLessThan(10);
      await page.context().close();
    },
  );
});

/** What stands on the page to be read, a text each; what is folded away is not. */
function visibleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      const holder = walker.currentNode.parentElement;
      const isSeen = holder?.checkVisibility() && getComputedStyle(holder).clipPath === 'none';
      if (text !== '' && isSeen) texts.push(text);
    }
    return texts;
  });
}

/** Chooses an answer to every question of the step, and says how many there were. */
async function answerAll(page: Page): Promise<number> {
  const groups = page.locator('fieldset');
  const count = await groups.count();
  for (let group = 0; group < count; group += 1)
    await groups
      .nth(group)
      .locator('label')
      .nth(group % 2)
      .click();
  return count;
}
