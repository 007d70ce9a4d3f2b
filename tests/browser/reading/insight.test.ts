import type { Page } from 'playwright-core';
import type { Role } from '@ledelsespuls/contracts/lists/organisation/roles';
import { EXAMPLE } from '../../setup/round/example';
import {
  CAPTIONS,
  heatmapCells,
  percent,
  plain,
  rowsOf,
  spanOrAll,
  tableOf,
} from '../../setup/browser/results-tables';
import { accessibilityFaults } from '../../setup/browser/browser';
import { ALL_FIGURES, faultsAt, openSignedIn, siteOf, visit } from '../../setup/browser/site';
import { startTestAppFrom } from '../../setup/program/test-app';

interface Group {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  readonly themes: Readonly<Record<string, Result>>;
  readonly subthemes: Readonly<Record<string, Result>>;
}
interface Cell {
  readonly status: string;
  readonly earlier: number;
  readonly later: number;
  readonly grade: string;
}
/** A theme's or subtheme's result, as it was published. */
interface Result {
  readonly status: string;
  readonly favourable: { value: number; interval: { low: number; high: number } };
}
interface Item {
  readonly level: string;
  readonly key: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

const NO_FIGURE = { value: NaN, interval: { low: NaN, high: NaN } };
const movedBy = ({ later, earlier }: Cell) => Math.abs(later - earlier);
/** What is called comes before a sign, and the largest first. */
const weight = (cell: Cell) => (cell.grade.startsWith('sign') ? 1 : 0) - movedBy(cell) / 2;

describe('the pages of results', () => {
  const site = siteOf(async () => {
    const { app } = await startTestAppFrom(EXAMPLE);
    return { app, hr: await app.signIn('hr') };
  });

  const open = async (role: Role, forvaltningKeys: readonly string[] = []): Promise<Page> => {
    const page = await openSignedIn(site, role, { forvaltningKeys });
    await goto(page, ALL_FIGURES);
    await tableOf(page, CAPTIONS.overview).waitFor();
    return page;
  };
  const goto = (page: Page, address: string) => visit(site, page, address);

  it('lets a director name what moved most in Social og Sundhed with one click', async () => {
    const page = await open('directorate');
    await tableOf(page, /^Deltagelse/)
      .getByRole('link', { name: 'Social og Sundhed' })
      .click();
    const headline = page.getByText('Social og Sundhed:', { exact: true });
    await headline.waitFor();
    const { body } = await site.hr('GET', '/api/results');
    const called = (body.round.change.items as Item[])
      .filter(({ level }) => level === 'subtheme')
      .flatMap(({ cells: { 'social-og-sundhed': cell } }) => cell ?? [])
      .filter(({ status, grade }) => status === 'compared' && grade !== 'none')
      .sort((a, b) => weight(a) - weight(b));
    expect(called.length).toBeGreaterThan(0);
    const movers = page
      .getByRole('region', { name: 'Det vigtigste siden 2020 og siden sidst' })
      .getByRole('list')
      .last()
      .getByRole('listitem');
    expect(await movers.count()).toBe(Math.min(3, called.length));
    const first = plain(await movers.first().innerText());
    expect(first).toContain(`${Math.round(movedBy(called[0]!) * 100)} point`);
    await page.reload();
    await headline.waitFor();
    await page.context().close();
  });

  it('lets HR reach the statement and the finding for leaders of 50 or more in three clicks', async () => {
    const page = await open('hr');
    await tableOf(page, CAPTIONS.overview).getByRole('link', { name: 'Tid til ledelse' }).click();
    await page.getByRole('link', { name: 'Ledere delt op' }).click();
    const cuts = page.getByRole('navigation', { name: 'Del op efter' });
    await cuts.getByRole('link', { name: 'ledelsesspænd' }).click();
    const table = tableOf(page, CAPTIONS.breakdown);
    await table.getByRole('columnheader', { name: '50 eller flere' }).waitFor();
    const row = table.getByRole('row', { name: 'tilstrækkelig tid til ledelse' });
    expect(plain((await row.textContent()) ?? '')).toMatch(/\d+ ?–\d+ %|mindst|højst|skjult/);
    expect(await row.textContent()).toContain('Der ønskes mere ledelsestid');
    expect(await row.textContent()).toContain('linje 636');
    expect(page.url()).toContain('opdel=span');
    await page.context().close();
  });

  it('shows every number as it was published, to each who may see it', async () => {
    const roles = [
      ['directorate', []],
      ['forvaltningschef', ['social-og-sundhed']],
    ] as const;
    for (const [who, keys] of roles) {
      const page = await open(who, keys);
      const call = await site.app.signIn(who, keys);
      const { body } = await call('GET', '/api/results');
      const { publication, questionnaire, change } = body.round;
      const groups = publication.groups as Group[];
      const named = new Map<string, string>(
        questionnaire.themes.flatMap((theme: never) => {
          const { key, name, subthemes } = theme as {
            key: string;
            name: { da: string };
            subthemes: { key: string; name: { da: string } }[];
          };
          return [
            [name.da, `theme/${key}`] as const,
            ...subthemes.map((one) => [one.name.da, `subtheme/${one.key}`] as const),
          ];
        }),
      );
      // A theme bears the name of one of its subthemes: the levels are told apart by the link.
      const itemOf = (name: string, among: Item[]) =>
        among.find((one) => `${one.level}/${one.key}` === named.get(name));
      /** The one figure of a theme or subtheme, wherever it stands. */
      const resultOf = (name: string, group: Group): Result | undefined => {
        const [level, key = ''] = (named.get(name) ?? '').split('/');
        if (group.status === 'withheld') return { ...group, favourable: NO_FIGURE };
        return level === 'theme' ? group.themes[key] : group.subthemes[key];
      };
      for (const group of groups.filter(({ kind }) => kind !== 'center')) {
        await goto(page, `${ALL_FIGURES}?gruppe=${group.key}`);
        const rows = await rowsOf(tableOf(page, CAPTIONS.overview));
        for (const [name = '', figure = ''] of rows) {
          const result = resultOf(plain(name), group);
          if (!result) throw new Error(`${name} is not in the publication`);
          const { value, interval } = result.favourable ?? NO_FIGURE;
          const expected =
            result.status === 'withheld' ? '–' : `${percent(value)}${spanOrAll(interval)}`;
          expect([who, group.key, name, plain(figure)]).toEqual([who, group.key, name, expected]);
        }
      }
      await goto(page, ALL_FIGURES);
      const decimal = (figure: number) => figure.toFixed(1).replace('.', ',');
      const associations = await rowsOf(tableOf(page, CAPTIONS.associations));
      const [, level] = await tableOf(page, CAPTIONS.associations)
        .getByRole('columnheader')
        .allTextContents();
      expect(level).toBe('Svarer positivt');
      expect(associations).toHaveLength(questionnaire.themes.length);
      for (const [place, [, level = '', ...figures]] of associations.entries()) {
        const { key } = questionnaire.themes[place];
        const { favourable } = groups[0]!.themes[key]!;
        const { status, value, interval, answered } = publication.associations[key];
        expect([key, status, plain(level), ...figures]).toEqual([
          ...[key, 'shown', percent(favourable.value), decimal(value)],
          ...[`${decimal(interval.low)}–${decimal(interval.high)}`, `${answered}`],
        ]);
      }
      // Where the old address leads.
      await goto(page, '/resultater?vis=alle');
      // The centers of the one forvaltning that a reader sees are open.
      const isOfOne = groups.filter(({ kind }) => kind === 'forvaltning').length === 1;
      const columns = groups.filter(({ kind }) => isOfOne || kind !== 'center');
      const told = await heatmapCells(page);
      const subthemes = (questionnaire.themes as { subthemes: { name: { da: string } }[] }[])
        .flatMap((theme) => theme.subthemes)
        .map(({ name }) => name.da);
      expect(told).toHaveLength((subthemes.length + 1) * columns.length);
      for (const [place, name] of subthemes.entries()) {
        for (const [at, group] of columns.entries()) {
          const result = resultOf(name, group);
          const shown =
            result?.status === 'withheld' ? 'skjult' : percent(result?.favourable.value ?? NaN);
          const cell = told[(place + 1) * columns.length + at];
          expect(cell?.startsWith(`${name}, ${group.name}: ${shown}`)).toBe(true);
        }
      }
      await goto(page, '/resultater/sammenlign');
      const changes = await rowsOf(tableOf(page, CAPTIONS.comparison));
      for (const [name = '', before = '', now = ''] of changes.slice(1)) {
        const cell = itemOf(plain(name), change.items as Item[])?.cells[groups[0]!.key];
        const isShown = cell?.status === 'compared';
        expect([name, plain(before), plain(now)]).toEqual([
          name,
          isShown ? percent(cell.earlier) : '–',
          isShown ? percent(cell.later) : '–',
        ]);
      }
      await page.context().close();
    }
  });

  it('sends all of the overview in one answer of at most 60 kB', async () => {
    const headers = { 'Accept-Encoding': 'br' };
    const { headers: sent, status } = await site.hr('GET', '/api/results', undefined, headers);
    expect([status, sent.get('content-encoding')]).toEqual([200, 'br']);
    expect(Number(sent.get('content-length'))).toBeLessThanOrEqual(60_000);
  });

  it('opens the calculation of a figure with its own numbers, by keyboard alone', async () => {
    const page = await open('directorate');
    const figure = tableOf(page, CAPTIONS.overview).getByRole('link', { name: '%' }).first();
    const said = plain(await figure.getByRole('strong').innerText());
    await figure.focus();
    await page.keyboard.press('Enter');
    const calculation = page.locator('details[open]', { hasText: 'Hvordan er det regnet ud?' });
    await calculation.waitFor();
    expect(plain(await calculation.innerText())).toContain(said);
    await calculation.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1:has-text("Sådan er tallene regnet ud")');
    const { body } = await site.hr('GET', '/api/method');
    expect(await page.textContent('main')).toContain(
      `I 2020 blev ${body.interviewed} af ${body.leaders} ledere interviewet`,
    );
    await page.context().close();
  });

  it('says so where nothing can be shown, and offers another try where nothing came', async () => {
    const page = await open('hr');
    await page.route('**/api/results*', (route) => route.abort());
    await page.goto(site.app.url + ALL_FIGURES);
    await page.waitForSelector('[role=alert] >> text=Prøv igen');
    expect(await faultsAt(page)).toEqual([]);
    await page.unroute('**/api/results*');
    await page.click('text=Prøv igen');
    await tableOf(page, CAPTIONS.overview).waitFor();
    await page.route('**/api/results*', (route) =>
      route.fulfill({ json: { publications: [], round: null } }),
    );
    await page.goto(`${site.app.url}/resultater`);
    await page.waitForSelector('text=Ingen måling er offentliggjort endnu');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });
});
