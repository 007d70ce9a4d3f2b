import type { Page } from 'playwright-core';
import { quotedText } from '../../setup/reading/report-text';
import { faultsAt, openSignedIn, siteOf, visit } from '../../setup/browser/site';
import { startTestApp } from '../../setup/program/test-app';
import { focusedWords, tabToWords } from '../../setup/browser/type-keys';

describe('reviewing the coding of 2020', () => {
  const site = siteOf(async () => ({ app: await startTestApp() }));
  let directorate: Page;
  let hr: Page;
  beforeAll(async () => {
    directorate = await openSignedIn(site, 'directorate');
    hr = await openSignedIn(site, 'hr');
  });

  it('begins for HR with the figures of 2020, which are refused by line and column where they are wrong', async () => {
    await visit(site, hr, '/styring/kodning');
    await hr.click('text=Indlæs tal fra 2020');
    const give = async (text: string) => {
      await hr.setInputFiles('label:has-text("Fil med fordelinger") ~ input', {
        name: 'baggrund.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(text),
      });
      await hr.click('button:has-text("Indlæs fordelinger")');
    };
    await give('question;option;n\nexperience;0-2;mange');
    await hr.waitForSelector('text=baggrund.csv, linje 2, n: Her skal stå et helt antal.');
    expect(await faultsAt(hr)).toEqual([]);
    await give('question;option;n\nexperience;0-2;20\nexperience;3-5;60');
    await hr.waitForSelector('text=(80 svarede i 2020)');
    expect(await faultsAt(hr)).toEqual([]);
  });

  it('goes on with the text of the report, which is refused where it does not fit', async () => {
    await visit(site, hr, '/styring/kodning');
    await hr.click('text=Sådan indlæser du rapportens tekst');
    const give = async (lines: readonly string[]) => {
      await hr.setInputFiles('input[type=file]', {
        name: 'rapport.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(lines.join('\n')),
      });
      await hr.click('button:has-text("Indlæs teksten")');
    };
    const text = quotedText();
    await give(['En linje for meget', ...text]);
    await hr.waitForSelector('text=Teksten passer ikke til kodningen');
    expect(await faultsAt(hr)).toEqual([]);
    await give(text);
    await hr.waitForSelector('text=vises ved hvert fund');
  });

  it('is done by keyboard: agree by a letter, correct with a reason', async () => {
    await directorate.click('summary:has-text("Menu")');
    await directorate.click('text=Kodning af 2020');
    await directorate.waitForSelector('h1:has-text("Kodning af rapporten")');
    expect(await faultsAt(directorate)).toEqual([]);
    await tabToWords(directorate, /^Begynd: Fund, der kan give en dom/);
    await directorate.keyboard.press('Enter');
    await directorate.waitForSelector('h2:has-text("Fund 1 af 20")');
    expect(await faultsAt(directorate)).toEqual([]);
    await tabToWords(directorate, 'Enig');
    await directorate.keyboard.press('e');
    await directorate.waitForSelector('text=Du har bedømt 1 af 20');
    expect(await focusedWords(directorate)).toBe('Fund 2 af 20');

    await directorate.keyboard.press('r');
    await directorate.getByLabel('Art').selectOption({ label: 'Ønske' });
    await directorate.click('text=Gem rettelsen');
    await directorate.waitForSelector('text=Skriv, hvorfor du retter kodningen.');
    expect(await faultsAt(directorate)).toEqual([]);
    // Letters are written here, and decide nothing.
    await directorate.getByLabel('Hvorfor retter du?').pressSequentially('Der bedes om mere.');
    await directorate.click('text=Gem rettelsen');
    await directorate.waitForSelector('text=Du har bedømt 2 af 20');
    expect(await focusedWords(directorate)).toBe('Fund 3 af 20');
    await directorate.keyboard.press('ArrowLeft');
    await directorate.waitForSelector('text=Du har rettet kodningen: Der bedes om mere.');
  });

  it('is put into force by HR, and told of on the method page without names', async () => {
    await visit(site, hr, '/styring/kodning/rettelser');
    await hr.waitForSelector('text=Der bedes om mere.');
    await hr.click('button:has-text("Sæt i kraft")');
    await hr.waitForSelector('text=Rettelsen er sat i kraft.');
    expect(await faultsAt(hr)).toEqual([]);
    await visit(site, hr, '/styring/kodning');
    await hr.waitForSelector('text=1 er i kraft.');
    await hr.waitForSelector('text=Nr. 1 (direktionen) og kodningen');
    expect(await faultsAt(hr)).toEqual([]);
    await visit(site, directorate, '/metode');
    await directorate.waitForSelector('text=Direktionen: 1 person, 2 fund');
    await directorate.waitForSelector('text=1 rettelse er sat i kraft');
    expect(await directorate.locator('main').textContent()).not.toContain('@');
  });
});
