import type { Page } from 'playwright-core';
import { accessibilityFaults, scrollsSideways } from '../../setup/browser/browser';
import { choose, walkToEnd } from '../../setup/browser/leader-pages';
import { storedAnswers } from '../../setup/database/stored';
import { beginRound, siteOf } from '../../setup/browser/site';

const LAST_DAY = '2026-12-11';
const NOTICES = {
  'last-day': [
    'I dag er sidste dag. Er du i gang ved midnat, kan du sende indtil kl. 00.30.',
    'Today is the last day. If you are answering at midnight, you can send until 00:30.',
  ],
  grace: [
    'Fristen var ved midnat. Sender du inden kl. 00.30, tæller dit svar med.',
    'The deadline was at midnight. If you send before 00:30, your answer counts.',
  ],
  overdue: [
    'Fristen er udløbet, men målingen er ikke lukket endnu.',
    'The deadline has passed, but the survey has not closed yet.',
  ],
} as const;

describe('a leader near the deadline', () => {
  const site = siteOf(() => beginRound({ Stabe: 8 }, { closesOn: LAST_DAY }));

  /** Opens the survey where the server's clock stands at a moment, whatever the device's does. */
  const openAt = async (moment: string, place: number): Promise<Page> => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.clock.install({ time: '2031-01-01T12:00:00Z' });
    const date = new Date(moment).toUTCString();
    // Every response tells the time, and the last one counts.
    await page.route('**/api/answer{,/**}', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), date } });
    });
    await page.goto(`${site.app.url}/svar#${site.round.tokens[place]}`);
    await page.waitForSelector('text=Begynd');
    return page;
  };

  it.each([
    ['2026-12-11T08:00:00Z', 'last-day', 0],
    ['2026-12-11T23:10:00Z', 'grace', 1],
    ['2026-12-14T08:00:00Z', 'overdue', 2],
  ] as const)(
    'is told at %s, in both languages and on every step, how it stands: %s',
    async (moment, deadline, place) => {
      const page = await openAt(moment, place);
      const [danish, english] = NOTICES[deadline];
      await page.waitForSelector(`[role=status] >> text=${danish}`);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      await page.click('text=Begynd');
      await page.waitForSelector(`[role=status] >> text=${danish}`);
      await page.click('text="English"');
      await page.waitForSelector(`[role=status] >> text=${english}`);
      await page.context().close();
    },
  );

  it('hears at midnight that half an hour is left, and the answer counts', async () => {
    const page = await openAt('2026-12-11T22:50:00Z', 3);
    await page.click('text=Begynd');
    await choose(page, 'thrive-as-leader', 'Enig');
    await page.waitForSelector(`[role=status] >> text=${NOTICES['last-day'][0]}`);
    await page.clock.fastForward('15:00');
    await page.waitForSelector(`[role=status] >> text=${NOTICES.grace[0]}`);
    await walkToEnd(page);
    await page.click('text=Send svar');
    await page.waitForSelector('text=Tak. Dit svar er modtaget.');
    expect(await storedAnswers(site.app.databaseUrl)).toContainEqual({ 'thrive-as-leader': 4 });
    await page.context().close();
  });

  it('is not hurried while there is a day or more', async () => {
    const page = await openAt('2026-12-10T12:00:00Z', 4);
    const said = await page.getByRole('status').allTextContents();
    for (const [danish] of Object.values(NOTICES)) expect(said.join()).not.toContain(danish);
    await page.context().close();
  });
});
