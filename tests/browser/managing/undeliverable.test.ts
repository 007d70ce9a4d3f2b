import type { Browser, Page } from 'playwright-core';
import { importRoster, rosterOf, VERSION } from '../../setup/round/build-round';
import { eventually } from '../../setup/program/eventually';
import { freePort } from '../../setup/program/free-port';
import { mailsTried } from '../../setup/mail/mail-queue';
import { startMailServer } from '../../setup/mail/mail-server';
import { stored } from '../../setup/database/stored';
import { startTestApp, type TestApp } from '../../setup/program/test-app';
import { launchBrowser } from '../../setup/browser/browser';
import { faultsAt, openSignedIn } from '../../setup/browser/site';

describe('mails that reach nobody, as HR sees them', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startMailServer>>;
  let app: TestApp;
  let page: Page;

  beforeAll(async () => (browser = await launchBrowser()));
  afterAll(() => browser.close());

  const open = async (settings: Record<string, string>) => {
    server = await startMailServer();
    app = await startTestApp({
      SMTP_URL: server.url,
      MAIL_FROM: 'HR i Prøvekøbing <hr@example.dk>',
      MAIL_RATE: '60000',
      ...settings,
    });
    const hr = await app.signIn('hr');
    await importRoster(hr, rosterOf({ Stabe: 12 }));
    await hr('POST', '/api/rounds', {
      ...{ name: 'Årsmåling', kind: 'annual', version: VERSION, closesOn: '2030-01-15' },
    });
    await hr('POST', '/api/rounds/aarsmaaling/open');
    server.decide.answer = (address) => (address.startsWith('stabe0') ? 'refuse' : 'take');
    await hr('POST', '/api/rounds/aarsmaaling/mail/invitation');
    await mailsTried(app.databaseUrl);
    page = await openSignedIn({ app, browser }, 'hr');
  };
  afterEach(async () => {
    await page.context().close();
    await app.stop();
    await server.stop();
  });

  const look = async () => {
    await page.goto(`${app.url}/styring/maalinger/aarsmaaling/mails`);
    await page.waitForSelector('text=Adresser, mailen ikke nåede frem til');
    expect(await faultsAt(page)).toEqual([]);
  };

  it('stand with the address and the reason, whether refused or come back', async () => {
    await open({
      MAIL_BOUNCE_ADDRESS: 'retur@puls.example.dk',
      BOUNCE_PORT: String(await freePort()),
    });
    await stored(
      app.databaseUrl,
      `UPDATE mail SET state = 'bounced', bounce_status = '5.1.1'
       WHERE leader_id = (SELECT id FROM leader WHERE mail = 'stabe1@example.dk')`,
    );
    await look();
    const invitation = page.getByRole('row').filter({ hasText: 'Invitation med link' }).first();
    await eventually(async () => {
      const rows = await page.getByRole('row').filter({ hasText: '@example.dk' }).allInnerTexts();
      expect(rows.sort()).toEqual([
        expect.stringMatching(/stabe0@.*ikke forklaret hvorfor \(550\)/s),
        expect.stringMatching(/stabe1@.*Adressen findes ikke \(5\.1\.1\)/s),
      ]);
      expect(await invitation.getByRole('cell').allInnerTexts()).toEqual(
        expect.arrayContaining(['0', '10', '1', '1']),
      );
    });
  });

  it('are no zero where nobody tells the program of those that come back', async () => {
    await open({});
    await look();
    expect(await page.getByRole('columnheader', { name: 'Kommet retur' }).count()).toBe(0);
    await page.waitForSelector('text=det går til afsenderens postkasse');
  });

  it('bring all links, of which HR can fetch none', async () => {
    await open({});
    await page.goto(`${app.url}/styring/maalinger/aarsmaaling`);
    await page.waitForSelector('text=Der er ingen links eller breve at hente');
    expect(await page.locator('text=Hent links').count()).toBe(0);
    await page.click('text=Se, hvem der har hentet links');
    await page.waitForSelector('text=Ingen har hentet links eller koder.');
  });
});
