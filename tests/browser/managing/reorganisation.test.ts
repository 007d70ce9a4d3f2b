import type { Page } from 'playwright-core';
import { PublicationService } from '../../../backend/src/publication/publication.service';
import { answersOf, bearer, importRoster, openRound, VERSION } from '../../setup/round/build-round';
import { eventually } from '../../setup/program/eventually';
import { faultsAt, openSignedIn, siteOf } from '../../setup/browser/site';
import { startTestApp, type Caller, type TestApp } from '../../setup/program/test-app';

const SIZES = { Teknik: 12, Miljø: 11, Stabe: 14, Skole: 13 };

function rosterOf(nameOf: (forvaltning: string) => string): string {
  const rows = Object.entries(SIZES).flatMap(([forvaltning, size], group) =>
    Array.from({ length: size }, (_, number) => {
      const id = (group + 1) * 100 + number;
      return `${id};Leder ${id};l${id}@example.dk;${nameOf(forvaltning)}`;
    }),
  );
  return ['medarbejdernummer;navn;mail;forvaltning', ...rows].join('\n');
}

const AFTER: Readonly<Record<string, string>> = {
  Teknik: 'Teknik og Miljø',
  Miljø: 'Teknik og Miljø',
  Stabe: 'Fælles stabe',
};

async function runRound(app: TestApp, hr: Caller, name: string, closedOn: string): Promise<void> {
  const { key, tokens } = await openRound(hr, name);
  for (const [place, token] of tokens.entries()) {
    await app.call('PUT', '/api/answer', answersOf(1 + (place % 5)), bearer(token));
  }
  await app.app.get(PublicationService).close(key, closedOn);
  await hr('POST', `/api/rounds/${key}/publish`);
}

describe('a reorganisation, as HR meets it', () => {
  const site = siteOf(async () => {
    const app = await startTestApp();
    const hr = await app.signIn('hr');
    await importRoster(
      hr,
      rosterOf((forvaltning) => forvaltning),
    );
    await runRound(app, hr, 'Måling 2026', '2026-10-01');
    return { app, hr };
  });
  let page: Page;
  beforeAll(async () => {
    page = await openSignedIn(site, 'hr');
  });

  const choose = async (content: string, asOf: string) => {
    await page.fill('input[type=date] >> nth=-1', asOf);
    await page.setInputFiles('input[type=file] >> nth=0', {
      ...{ name: 'ledere.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(content),
    });
    await page.click('text=Vis, hvad der ændres');
    await page.waitForSelector('text=Det sker, hvis du gennemfører');
  };

  it('is said in plain words before and after the import, and decided by keyboard', async () => {
    await page.goto(`${site.app.url}/styring/organisation`);
    await page.waitForSelector('text=Indlæs organisation');
    await choose(
      rosterOf((forvaltning) => AFTER[forvaltning] ?? forvaltning),
      '2026-11-05',
    );
    await page.waitForSelector('text=»Stabe« hedder nu »Fælles stabe«.');
    await page.waitForSelector('text=»Teknik« er lagt sammen med andre i »Teknik og Miljø«.');
    expect(await faultsAt(page)).toEqual([]);
    await page.getByRole('button', { name: 'Gennemfør', exact: true }).click();
    await page.waitForSelector('text=3 forslag venter på dig');
    expect(await faultsAt(page)).toEqual([]);
    await site.hr('POST', '/api/rounds', {
      ...{ name: 'Kladde', kind: 'annual', version: VERSION, closesOn: '2099-12-01' },
    });
    await page.goto(`${site.app.url}/styring/maalinger/kladde`);
    await page.waitForSelector('text=3 forslag om, hvad der er blevet til hvad');
    expect(await faultsAt(page)).toEqual([]);
    await page.click('text=Tag stilling');
    await page.waitForSelector('text=3 forslag venter på dig');
    const refuse = page.getByRole('button', { name: 'Afvis: »Stabe« hedder nu »Fælles stabe«.' });
    await refuse.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=2 forslag venter på dig');
    await page.click('text=Afgjort (1)');
    await page.getByRole('button', { name: /^Fortryd: »Stabe«/ }).press('Enter');
    await page.waitForSelector('text=3 forslag venter på dig');
    await page.click('text=Bekræft alle 3');
    await page.getByRole('button', { name: 'Ja, bekræft alle 3' }).click();
    await page.waitForSelector('text=Der er ingen forslag at tage stilling til.');
    await page.waitForSelector('text=Indtil 5. november 2026: Stabe');
    await page.click('text=3 nedlagte enheder');
    await page.click('text=Vælg selv');
    expect(await faultsAt(page)).toEqual([]);
  });

  it('warns of a file that is older than the last, and asks before it goes back', async () => {
    await choose(
      rosterOf((forvaltning) => AFTER[forvaltning] ?? forvaltning),
      '2026-10-30',
    );
    await page.waitForSelector('text=den sidste, der blev indlæst, gælder fra 5. november 2026');
    const commit = page.getByRole('button', { name: 'Gennemfør', exact: true });
    expect(await commit.isDisabled()).toBe(true);
    await page.check('text=Ja, organisationen skal være, som den ældre fil siger');
    await page.waitForSelector('button:enabled:text-is("Gennemfør")');
    expect(await faultsAt(page)).toEqual([]);
  });

  it('stands in the trend, in words, in the drawing and in the table', async () => {
    await runRound(site.app, site.hr, 'Måling 2027', '2026-12-01');
    const drawing = page.getByRole('img', { name: /^Linje over målingerne/ });
    // The drawing library names its lines by a class alone.
    const lines = drawing.locator('.recharts-line');
    const open = async (group: string) => {
      await page.goto(
        `${site.app.url}/resultater/tid-til-ledelse?runde=maaling-2027&gruppe=${group}&fane=udvikling`,
      );
      await drawing.locator('svg').waitFor();
    };
    await open('teknik-og-miljoe');
    await page.waitForSelector('text=Før 5. november 2026: »Teknik«, som er lagt sammen');
    await page.waitForSelector('text=linjen brudt');
    await eventually(async () => {
      expect(await lines.count()).toBe(3);
      expect(await drawing.getByText('5. november 2026').count()).toBe(1);
      const notes = await page.locator('th[scope=row] small').allTextContents();
      expect(notes.filter((note) => !note.startsWith('Udsagnet nævner et problem'))).toEqual([
        'Miljø',
        'Teknik',
      ]);
    });
    expect(await faultsAt(page)).toEqual([]);
    await open('faelles-stabe');
    await page.waitForSelector('text=Før 5. november 2026 hed Fælles stabe »Stabe«');
    await eventually(async () => expect(await lines.count()).toBe(1));
    expect(await faultsAt(page)).toEqual([]);
    await page.goto(`${site.app.url}/styring/organisation`);
    await page.click('text=Afgjort (3)');
    await page.waitForSelector('text=En måling er åbnet med det, så det kan ikke fortrydes.');
  });
});
