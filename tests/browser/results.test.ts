import type { Browser, Page } from 'playwright-core';
import { AccessService } from '../../backend/src/access/access.service';
import { ExampleService } from '../../backend/src/example/example.service';
import { accessibilityFaults, launchBrowser, scrollsSideways } from '../setup/browser';
import { EXAMPLE } from '../setup/example';
import { startTestAppFrom, type TestApp } from '../setup/test-app';

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

describe('the example municipality', () => {
  let app: TestApp;
  let browser: Browser;
  let links: Readonly<Record<string, string>>;

  beforeAll(async () => {
    ({ app, told: links } = await startTestAppFrom(EXAMPLE));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  const here = (link: string | undefined) =>
    `${app.url}${(link ?? '').replace(/^https?:\/\/[^/]+/, '')}`;
  const openWith = async (link: string | undefined): Promise<Page> => {
    const context = await browser.newContext({ viewport: SIZES[1]!, locale: 'da-DK' });
    const page = await context.newPage();
    await page.goto(here(link));
    return page;
  };

  it('gives each of its three links one click to what they are for', async () => {
    const leader = await openWith(links.Leder);
    await leader.waitForSelector('text=Hvem kan se hvad?');
    await leader.waitForSelector('text=simulerede svar');
    await leader.context().close();
    const directorate = await openWith(links.Direktion);
    await directorate.waitForSelector('table.marks');
    expect(await directorate.textContent('.summary')).toMatch(
      /(Ingen af de|\d+ af) 20 undertemaer ligger (sikkert )?højere/,
    );
    expect(await directorate.isVisible('text=Styring')).toBe(false);
    await directorate.goto(`${app.url}/styring`);
    await directorate.waitForSelector('text=Denne side er for HR.');
    await directorate.context().close();
  });

  describe('as HR sees it', () => {
    let page: Page;
    beforeAll(async () => {
      page = await openWith(links.HR);
      await page.waitForSelector('table.marks');
    });
    afterAll(() => page.context().close());

    it('leads to Tid til ledelse and the finding behind its band in three clicks', async () => {
      await page.click('table.marks >> text=Tid til ledelse');
      await page.waitForSelector(
        'text=Der ønskes mere ledelsestid, især til at udvikle og tænke nyt.',
      );
      await page.waitForSelector('text=linje 636');
    });

    it.each([
      '/resultater',
      '/resultater?vis=alle',
      '/resultater?gruppe=stabe&sortering=tema',
      '/resultater/tid-til-ledelse?gruppe=social-og-sundhed',
      '/resultater/sammenlign',
      '/resultater/sammenlign?med=2020-alle&gruppe=stabe',
      '/metode',
      '/styring',
      '/styring/maalinger/aarsmaaling-2026-eksempel',
      '/styring/maalinger/puls-efteraar-2026-eksempel',
      '/styring/maalinger/puls-foraar-2026-eksempel/kommentarer',
      '/styring/organisation',
      '/styring/spoergeskemaer',
      '/styring/tal-fra-2020',
      '/findes-ikke',
    ])('is accessible at both sizes on %s', async (address) => {
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await page.goto(`${app.url}${address}`);
        await page.waitForSelector('h1');
        await page.waitForSelector('[role=status]:has-text("Henter")', { state: 'detached' });
        expect([size.width, await accessibilityFaults(page)]).toEqual([size.width, []]);
        expect([size.width, await scrollsSideways(page)]).toEqual([size.width, false]);
      }
    });

    it('is accessible in English', async () => {
      await page.click('text=English');
      await page.goto(`${app.url}/resultater`);
      await page.waitForSelector('text=cannot be told apart from 2020');
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });

  it('shows what was written in kommunen and a large forvaltning, and why not in a small one', async () => {
    const token = await app.app.get(AccessService).invite('laeser@example.dk', 'directorate');
    const page = await openWith(`/ind#${token}`);
    await page.waitForSelector('table.marks');
    await page.goto(`${app.url}/resultater/tid-til-ledelse?gruppe=boern-og-unge`);
    await page.waitForSelector(
      '.comments >> text=Referatet skal sendes til […], ikke i tre systemer.',
    );
    expect(await page.locator('.comments li').count()).toBe(5);
    await page.goto(`${app.url}/resultater/tid-til-ledelse?gruppe=stabe`);
    await page.waitForSelector('text=Kommentarer fra Stabe vises ikke.');
    await page.goto(`${app.url}/resultater`);
    await page.waitForSelector('.comments >> text=[…] er altid til at få fat i');
    await page.context().close();
  });

  it('says that the answers are simulated wherever it shows them', async () => {
    const { text } = await (
      await app.signIn('hr')
    )('GET', '/api/publications/aarsmaaling-2026-eksempel');
    expect(JSON.parse(text).round.simulated).toBe(true);
  });

  it('is loaded once: a second start finds it and only makes new links', async () => {
    const hr = await app.signIn('hr');
    const { body: before } = await hr('GET', '/api/rounds');
    const again = await app.app.get(ExampleService).load();
    expect(again?.HR).not.toBe(links.HR);
    const signedInAgain = await app.signIn('hr');
    expect((await signedInAgain('GET', '/api/rounds')).body).toEqual(before);
  });
});
