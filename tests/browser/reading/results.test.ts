import type { Page } from 'playwright-core';
import { ExampleService } from '../../../backend/src/example/example.service';
import { EXAMPLE } from '../../setup/round/example';
import { accessibilityFaults } from '../../setup/browser/browser';
import { tableOf } from '../../setup/browser/results-tables';
import { faultsAt, openPage, openSignedIn, siteOf, visit } from '../../setup/browser/site';
import { startTestAppFrom } from '../../setup/program/test-app';

describe('the example municipality', () => {
  const site = siteOf(async () => {
    const { app, told: links } = await startTestAppFrom(EXAMPLE);
    return { app, links };
  });

  const openWith = (link: string): Promise<Page> =>
    openPage(site, link.replace(/^https?:\/\/[^/]+/, ''));

  it('gives each of its three links one click to what they are for', async () => {
    const leader = await openWith(site.links.Leder);
    await leader.waitForSelector('text=Hvem kan se hvad?');
    await leader.waitForSelector('text=simulerede svar');
    await leader.context().close();
    const directorate = await openWith(site.links.Direktion);
    await directorate.getByText(/\d+ af \d+ genfindes/).waitFor();
    expect(await directorate.isVisible('text=Styring')).toBe(false);
    await directorate.goto(`${site.app.url}/styring`);
    await directorate.waitForSelector('text=Denne side er for HR.');
    await directorate.context().close();
  });

  describe('as HR sees it', () => {
    let page: Page;
    beforeAll(async () => {
      page = await openWith(site.links.HR);
      await page.waitForSelector('#temaer');
    });
    afterAll(() => page.context().close());

    it('leads to Tid til ledelse and the finding behind it in three clicks', async () => {
      await page.getByRole('link', { name: 'Tid til ledelse' }).first().click();
      await page.getByText('Der ønskes mere ledelsestid, især til at udvikle').first().waitFor();
      await page.getByRole('link', { name: 'Rapporten', exact: true }).click();
      await tableOf(page, 'Fund, som måles igen').getByText('linje 636').first().waitFor();
    });

    it.each([
      '/resultater',
      '/resultater/alle-tal',
      '/resultater/forvaltninger',
      '/resultater?gruppe=stabe',
      '/resultater/alle-tal?gruppe=stabe&sortering=tema',
      '/resultater/tid-til-ledelse?gruppe=social-og-sundhed',
      ...['grupper', 'udvikling', 'delt-op', 'rapporten', 'kommentarer', 'filer'].map(
        (tab) => `/resultater/tid-til-ledelse?fane=${tab}`,
      ),
      '/resultater?runde=findes-ikke&gruppe=heller-ikke',
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
      await visit(site, page, address);
      expect(await faultsAt(page)).toEqual([]);
    });

    it('is accessible in English', async () => {
      await visit(site, page, '/resultater');
      await page.click('summary:has-text("Menu")');
      await page.click('text=English');
      await page.goto(`${site.app.url}/resultater`);
      await page.getByText(/\d+ of \d+ are found again/).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });

  it('shows what was written in kommunen and a large forvaltning, and why not in a small one', async () => {
    const page = await openSignedIn(site, 'directorate');
    await page.waitForSelector('#temaer');
    await page.goto(
      `${site.app.url}/resultater/tid-til-ledelse?gruppe=boern-og-unge&fane=kommentarer`,
    );
    const comments = page.getByRole('list').filter({
      has: page.getByText('Referatet skal sendes til […], ikke i tre systemer.'),
    });
    await comments.waitFor();
    expect(await comments.getByRole('listitem').count()).toBe(5);
    await page.goto(`${site.app.url}/resultater/tid-til-ledelse?gruppe=stabe&fane=kommentarer`);
    await page.waitForSelector('text=Kommentarer fra Stabe vises ikke.');
    await page.goto(`${site.app.url}/resultater/alle-tal`);
    await page.getByRole('listitem').filter({ hasText: '[…] er altid til at få fat i' }).waitFor();
    await page.context().close();
  });

  it('says that the answers are simulated wherever it shows them', async () => {
    const { text } = await (
      await site.app.signIn('hr')
    )('GET', '/api/publications/aarsmaaling-2026-eksempel');
    expect(JSON.parse(text).round.simulated).toBe(true);
  });

  it('is loaded once: a second start finds it and only makes new links', async () => {
    const hr = await site.app.signIn('hr');
    const { body: before } = await hr('GET', '/api/rounds');
    const again = await site.app.app.get(ExampleService).load();
    expect(again?.HR).not.toBe(site.links.HR);
    const signedInAgain = await site.app.signIn('hr');
    expect((await signedInAgain('GET', '/api/rounds')).body).toEqual(before);
  });
});
