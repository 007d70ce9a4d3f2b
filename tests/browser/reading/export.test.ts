import type { Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { EXAMPLE } from '../../setup/round/example';
import { readPdf } from '../../setup/reading/read-pdf';
import type { Publication } from '../../../backend/src/publication/publication';
import type { Questionnaire } from '../../../backend/src/questionnaire/questionnaire';
import { CAPTIONS, percent, plain, spanOrAll, tableOf } from '../../setup/browser/results-tables';
import { faultsAt, openSignedIn, PHONE, siteOf } from '../../setup/browser/site';
import { startTestAppFrom } from '../../setup/program/test-app';

const ROUND = 'aarsmaaling-2026-eksempel';

describe('what a reader exports', () => {
  const site = siteOf(() => startTestAppFrom(EXAMPLE));
  let page: Page;
  beforeAll(async () => {
    page = await openSignedIn(site, 'directorate');
  });

  const files = () => page.getByRole('region', { name: 'Tag med' });
  const open = async (address: string) => {
    await page.goto(`${site.app.url}${address}`);
    await files().waitFor();
  };
  const download = async (role: 'link' | 'button', name: string | RegExp) => {
    const control = files().getByRole(role, { name });
    const [file] = await Promise.all([page.waitForEvent('download'), control.press('Enter')]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };

  it('is the report of the group that is looked at', async () => {
    await open('/resultater/alle-tal?gruppe=social-og-sundhed');
    const { name, bytes } = await download('link', 'Rapport om Social og Sundhed');
    expect(name).toBe(`ledelsespuls-${ROUND}-social-og-sundhed-da.pdf`);
    expect(readPdf(bytes).title).toContain('Social og Sundhed');
    expect(bytes.length).toBeLessThan(1_000_000);
  });

  it('is all figures as a spreadsheet and as CSV', async () => {
    await open('/resultater/alle-tal');
    const sheet = await download('link', 'Alle tal som regneark');
    expect(sheet.name).toBe(`ledelsespuls-${ROUND}-da.xlsx`);
    const csv = await download('link', 'Alle tal som CSV');
    expect(csv.name).toBe(`ledelsespuls-${ROUND}-da-csv.zip`);
    for (const { bytes } of [sheet, csv]) {
      expect(bytes.subarray(0, 2).toString()).toBe('PK');
      expect(bytes.length).toBeLessThan(1_000_000);
    }
  });

  it.each([
    ['/resultater/alle-tal', 'Undertemaerne og fundene fra 2020', 26],
    ['/resultater/alle-tal', 'Temaerne og helheden', 1],
    [
      '/resultater/tid-til-ledelse?fane=filer',
      'Tid til ledelse i kommunen og forvaltningerne',
      null,
    ],
    ['/resultater/tid-til-ledelse?fane=filer', 'Udsagnene om Tid til ledelse', 2],
    ['/resultater/tid-til-ledelse?fane=filer', 'Udviklingen for Tid til ledelse', 1],
  ])('is from %s the picture "%s", that stands by itself', async (address, title, drawings) => {
    // Of groups as many as the page draws: where the subtheme is hidden there is nothing to draw.
    await page.goto(`${site.app.url}${address.replace('filer', 'grupper')}`);
    await page.getByRole('table').getByRole('img').first().waitFor();
    const rows = tableOf(page, CAPTIONS.groups).getByRole('row');
    const marks = await rows.filter({ has: page.getByRole('img') }).count();
    await open(address);
    const { name, bytes } = await download('button', `${title} som SVG`);
    expect(name).toMatch(/\.svg$/);
    const svg = bytes.toString();
    for (const said of [title, 'Simulerede svar', '23. oktober 2026', '85 svar', 'færre end 5'])
      expect(svg).toContain(said);
    expect(svg.match(/<svg/g)).toHaveLength((drawings ?? marks) + 1);
    expect(svg).not.toMatch(/var\(--|class=|href="http/);
    expect(svg).toContain('data:font/woff2');
    const png = await download('button', `${title} som PNG`);
    const [, width] = /<svg[^>]* width="(\d+)"/.exec(svg)!;
    expect(png.bytes.readUInt32BE(16)).toBe(Number(width) * 2);
    if (process.env.KEEP_PICTURES) {
      const { writeFileSync } = await import('node:fs');
      writeFileSync(`${process.env.KEEP_PICTURES}/${png.name}`, png.bytes);
    }
  });

  it('has in the picture of the subthemes the figures that were published', async () => {
    await open('/resultater/alle-tal');
    const title = 'Undertemaerne og fundene fra 2020 som SVG';
    const svg = (await download('button', title)).bytes.toString();
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, said]) => plain(said!));
    const caller = await site.app.signIn('directorate');
    const { publication, questionnaire } = (await caller('GET', '/api/results')).body.round;
    const { themes } = questionnaire as Questionnaire;
    const [kommune] = (publication as Publication).groups;
    if (kommune?.status !== 'shown') throw new Error('kommunen is withheld');
    const written = themes.flatMap(({ subthemes }) =>
      subthemes.map(({ name }) => {
        const begin = texts.findLastIndex((said) => said.length > 3 && name.da.startsWith(said));
        // A long name goes over two lines.
        const at = name.da.endsWith(texts[begin + 1]!) ? begin + 1 : begin;
        return [name.da, texts[at + 1], texts[at + 2]];
      }),
    );
    const expected = themes.flatMap(({ subthemes }) =>
      subthemes.map(({ key, name }) => {
        const result = kommune.subthemes[key]!;
        if (result.status !== 'shown') return [name.da, '–', ''];
        const { value, interval } = result.favourable;
        return [name.da, percent(value), spanOrAll(interval)];
      }),
    );
    expect(written).toEqual(expected);
  });

  it('is reached on a phone, and without a fault of accessibility', async () => {
    await page.setViewportSize(PHONE);
    await open('/resultater/tid-til-ledelse?gruppe=stabe&fane=filer');
    expect(await faultsAt(page, [PHONE])).toEqual([]);
  });
});
