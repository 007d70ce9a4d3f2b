import type { Page } from 'playwright-core';
import { DateTime } from 'luxon';
import { AccessService } from '../../../backend/src/access/access.service';
import { atHour, isoDay, workingDayFrom } from '../../../backend/src/series/planning/working-day';
import { rosterOf } from '../../setup/round/build-round';
import { DESKTOP, faultsAt, openPage, PHONE, siteOf } from '../../setup/browser/site';
import { stored } from '../../setup/database/stored';
import { startTestApp } from '../../setup/program/test-app';
import { tabToWords } from '../../setup/browser/type-keys';

const LEADERS = 12;
/** Five minutes at 200 words a minute. */
const READABLE = 1_100;
/** A round may only open on a working day and by day. A day ahead, so that no browser finds a cookie of it expired. */
const MORNING = atHour(workingDayFrom(isoDay(DateTime.now().plus({ days: 1 }))), 10);

describe('HR in an empty system', () => {
  let steps = 0;
  let words = 0;

  const site = siteOf(async () => {
    jest.useFakeTimers({
      now: MORNING,
      doNotFake: [
        ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const),
        ...(['setImmediate', 'clearImmediate', 'nextTick', 'queueMicrotask'] as const),
        ...(['hrtime', 'performance'] as const),
      ],
    });
    return { app: await startTestApp({ TICK_SECONDS: '1' }) };
  });
  let page: Page;
  beforeAll(async () => {
    page = await openPage(site, '/ind', { viewport: PHONE });
    await page.clock.setFixedTime(MORNING);
    const link = await site.app.app.get(AccessService).invite('hr@example.dk', 'hr');
    await page.goto(`${site.app.url}/ind#${link}`);
    await page.waitForSelector('h1:has-text("Resultater")');
  });
  afterAll(() => {
    jest.useRealTimers();
  });

  const take = async (label: string) => {
    await tabToWords(page, label);
    await page.keyboard.press('Enter');
    steps += 1;
  };
  const fill = async (label: string, value: string) => {
    await page.getByLabel(label).fill(value);
    steps += 1;
  };
  /** What is new on the screen is read once, and is in order at both widths. */
  const read = async (seen: string, part = 'main') => {
    await page.waitForSelector(`text=${seen}`);
    words += (await page.locator(part).innerText()).split(/\s+/).length;
    expect(await faultsAt(page, [DESKTOP, PHONE])).toEqual([]);
  };

  it('comes from a roster file to a round that has opened and sent by itself', async () => {
    await page.goto(`${site.app.url}/styring`);
    await read('Sådan kommer du i gang');
    await take('Der er ingen ledere endnu');
    await read('Der er ingen organisation endnu');
    await page.getByLabel('Ledere').setInputFiles({
      name: 'ledere.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(rosterOf({ Skovene: LEADERS })),
    });
    steps += 1;
    await take('Vis, hvad der ændres');
    await read('Det sker, hvis du gennemfører', 'section:has-text("Det sker")');
    await take('Gennemfør');
    await page.waitForSelector('text=Organisationen er opdateret.');
    await take('Til overblikket');

    await read('Intet spørgeskema er frigivet endnu', 'main ul');
    await take('Intet spørgeskema');
    await read('Ikke frigivet');
    await take('Frigiv');
    await read('låses og kan aldrig ændres', 'dialog[open]');
    await take('Ja, frigiv');
    await page.waitForSelector('text=er frigivet.');
    await take('Til overblikket');

    await read('Eller opret en enkelt måling', 'main ul');
    await take('Eller opret en enkelt måling');
    await read('Ny måling');
    await fill('Navn', 'Årsmåling');
    await fill('Sidste svardag', isoDay(DateTime.fromJSDate(MORNING).plus({ days: 16 })));
    await take('Opret');
    await read('Lad målingen passe sig selv');
    await take('Læg tidsplan');
    await read('Betingelser for at åbne', 'section:has-text("Betingelser for at åbne")');
    await fill('Dag for drøftelsen', isoDay(DateTime.fromJSDate(MORNING)));
    await take('Sæt flueben');
    await page.waitForSelector('dd >> text="åben"');
    await read('Målingen er åbnet og følger sin tidsplan', '[role=status]:has-text("er åbnet")');

    await take('Send og følg mails');
    await page.waitForSelector(`tr:has-text("Invitation") td >> text="${LEADERS}"`);
    await read('Invitation', 'table');
    const [sent] = await stored<{ count: number }>(
      site.app.databaseUrl,
      "SELECT count(*)::int AS count FROM mail WHERE occasion = 'invitation' AND state = 'sent'",
    );
    expect(sent).toEqual({ count: LEADERS });
    expect(steps).toBe(17);
    expect(words).toBeLessThan(READABLE);
  });
});
