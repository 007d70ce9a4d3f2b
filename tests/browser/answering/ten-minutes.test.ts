import { LED_HERE } from '@ledelsespuls/contracts/lists/answering/recollection';
import type { Page } from 'playwright-core';
import { countWords, minutesToRead } from '../../../backend/src/questionnaire/reading-time';
import { openRound } from '../../setup/round/build-round';
import { openDevice } from '../../setup/browser/leader-pages';
import { storedAnswers } from '../../setup/database/stored';
import { beginRound, siteOf } from '../../setup/browser/site';

/** 50 statements, the overall one, and four questions of background. */
const QUESTIONS = 55;
/** Whether the leader led here in 2020, and what is remembered of each theme. */
const RECOLLECTION = 7;

describe('the annual survey in the browser', () => {
  const site = siteOf(async () => {
    const begun = await beginRound({ Stabe: 6 });
    const asking = await openRound(begun.hr, 'Den, der spørger', { asksRecollection: true });
    return { ...begun, asking };
  });

  it.each([
    ['Danish', 'round', { questions: QUESTIONS, minutes: 10 }],
    ['English', 'round', { questions: QUESTIONS, minutes: 10 }],
    ['Danish', 'asking', { questions: QUESTIONS + RECOLLECTION, minutes: 11 }],
    ['English', 'asking', { questions: QUESTIONS + RECOLLECTION, minutes: 11 }],
  ] as const)(
    'is read, answered and sent in less time than is told: in %s, the %s',
    async (language, round, told) => {
      const page = await openDevice(site, site[round].tokens[language === 'Danish' ? 0 : 1]!);
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
      expect(questions).toBe(told.questions);
      expect(Object.keys((await storedAnswers(site.app.databaseUrl)).at(-1)!)).toHaveLength(51);
      expect(minutes).toBeGreaterThan(5);
      expect(minutes).toBeLessThan(told.minutes);
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

/** Chooses an answer to every question of the step, those that an answer brings too, and says how many there were. */
async function answerAll(page: Page): Promise<number> {
  const groups = page.locator('fieldset');
  let group = 0;
  for (; group < (await groups.count()); group += 1) {
    const question = groups.nth(group);
    const isAboutThen = (await question.getAttribute('id')) === `background-${LED_HERE}`;
    const label = question.locator('label').nth(isAboutThen ? 0 : group % 2);
    await label.click();
  }
  return group;
}
