import { tabTo } from '../../setup/browser/type-keys';
import { faultsAt, openPage, openSignedIn, PHONE, siteOf, visit } from '../../setup/browser/site';
import { startTestApp } from '../../setup/program/test-app';
import { bearer } from '../../setup/round/build-round';

const range = (mark: string) => `[data-mark=${mark}] input[type=range]`;

describe("what the report's words mean, asked of readers", () => {
  const site = siteOf(async () => {
    const app = await startTestApp();
    return { app, hr: await app.signIn('hr') };
  });
  let links: string[];

  it('begins with HR, who gives each reader a link', async () => {
    const page = await openSignedIn(site, 'hr');
    await visit(site, page, '/styring/ord');
    await page.waitForSelector('text=Antagne tal.');
    await page.fill('label:has-text("Antal læsere") ~ input', '0');
    await page.click('button:has-text("Lav links")');
    await page.waitForSelector('text=Skriv et helt tal fra 1 til 50.');
    await page.fill('label:has-text("Antal læsere") ~ input', '6');
    await page.click('button:has-text("Lav links")');
    await page.waitForSelector('h3:has-text("Links til læserne")');
    links = await page.locator('ol code').allTextContents();
    expect(links).toHaveLength(6);
    expect(await faultsAt(page)).toEqual([]);
    await page.reload();
    await page.waitForSelector('text=I gang siden');
    expect(await page.locator('ol code').count()).toBe(0);
    await page.context().close();
  });

  it('goes on with a reader on a phone, who loses nothing by a reload', async () => {
    const page = await openPage(site, new URL(links[0]!).pathname + new URL(links[0]!).hash, {
      viewport: PHONE,
    });
    await page.waitForSelector('text=1 af 15');
    expect(await page.getAttribute(range('likely'), 'aria-valuetext')).toBe('ikke sat');
    await page.click('text="Næste ord"');
    await page.waitForSelector('text=Sæt alle tre mærker');
    expect(await faultsAt(page)).toEqual([]);
    await page.setViewportSize(PHONE);

    // By touch, by figure, and by keys alone.
    await page.click(range('likely'));
    expect(await page.getAttribute(range('likely'), 'data-placed')).toBe('true');
    await page.fill('[data-mark=most] input[type=text]', '30');
    await page.waitForSelector('text=»Højst« er 30 og må ikke være under');
    await tabTo(page, range('most'));
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('PageUp');
    await page.waitForSelector('text=»Højst« er 30', { state: 'detached' });
    await page.reload();
    await page.waitForSelector(`${range('most')}[aria-valuetext^="9"]`);
    await page.locator(range('least')).focus();
    await page.keyboard.press('Home');
    await page.waitForSelector('text=Mindst 0, snarest');
    expect(await faultsAt(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=2 af 15');
    await page.click('text="Kan ikke sige det"');
    await page.waitForSelector('text=3 af 15');
    await page.reload();
    await page.waitForSelector('text=3 af 15');
    await page.waitForSelector('text=Dine ord indtil nu');
    expect(await faultsAt(page)).toEqual([]);

    for (let word = 2; word < 15; word += 1) {
      await page.click('text="Kan ikke sige det"');
      await page.waitForSelector(word < 14 ? `text=${word + 2} af 15` : 'h1:has-text("Tak.")');
    }
    await page.waitForSelector('text=1 af 6 har svaret.');
    expect(await faultsAt(page)).toEqual([]);
    await page.click('text=English');
    await page.waitForSelector('text=1 of 6 have answered.');
    await page.context().close();
  });

  it('ends with HR, who takes the figures of five into use', async () => {
    for (const link of links.slice(1)) {
      const token = bearer(new URL(link).hash.slice(1));
      for (let place = 0; place < 15; place += 1) {
        const said = { status: 'placed', least: 50, likely: 62, most: 71 };
        await site.app.call('PUT', `/api/words/${place}`, said, token);
      }
    }
    const page = await openSignedIn(site, 'hr');
    await visit(site, page, '/styring/ord');
    await page.click('summary:has-text("Vis hver læser")');
    expect(await faultsAt(page)).toEqual([]);
    await page.click('button:has-text("Afslut ordmålingen")');
    await page.click('dialog[open] button:has-text("Ja")');
    await page.waitForSelector('text=Læsernes tal, som ledere af 100');
    await page.click('button:has-text("Tag tallene i brug")');
    await page.click('dialog[open] button:has-text("Ja")');
    await page.waitForSelector('text=Tal fra 6 læsere');
    expect(await page.innerText('tr:has-text("mange ledere")')).toMatch(
      /62\s+62–62\s+50–71\s+[56]\s+50 \(45\)/,
    );
    expect(await faultsAt(page)).toEqual([]);
    await page.context().close();

    const directorate = await openSignedIn(site, 'directorate');
    await visit(site, directorate, '/styring/ord');
    await directorate.waitForSelector('text=Tal fra 6 læsere');
    expect(await directorate.locator('main button').count()).toBe(0);
    expect(await faultsAt(directorate)).toEqual([]);
    await directorate.context().close();

    const again = await openSignedIn(site, 'hr');
    await visit(site, again, '/styring/ord');
    await again.click('button:has-text("Gå tilbage til de antagne tal")');
    await again.click('dialog[open] button:has-text("Ja")');
    await again.waitForSelector('text=Læsernes tal blev taget ud af brug');
    await again.waitForSelector('button:has-text("Tag tallene i brug")');
    expect(await faultsAt(again)).toEqual([]);
    await again.context().close();

    const late = await openPage(site, new URL(links[0]!).pathname + new URL(links[0]!).hash);
    await late.waitForSelector('h1:has-text("Målingen er afsluttet")');
    await late.context().close();
  });
});
