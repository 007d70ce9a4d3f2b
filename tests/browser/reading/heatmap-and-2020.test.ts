import type { Page } from 'playwright-core';
import { EXAMPLE } from '../../setup/round/example';
import { accessibilityFaults, scrollsSideways } from '../../setup/browser/browser';
import {
  CAPTIONS,
  heatmapCells,
  plain,
  span,
  statementShare,
  tableOf,
} from '../../setup/browser/results-tables';
import { openSignedIn, siteOf } from '../../setup/browser/site';
import { startTestAppFrom } from '../../setup/program/test-app';

const SCREENS = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const PHONE = { width: 390, height: 844 };
const HEATMAP = '/resultater/forvaltninger';
const SINCE = '/resultater/siden-2020';

interface Judged {
  readonly finding: { readonly summary: string };
  readonly range: { low: number; high: number } | null;
  readonly groups: Readonly<
    Record<string, { verdict: string; says: Parameters<typeof statementShare>[0] }>
  >;
}

describe('forvaltninger side by side, and since 2020', () => {
  const site = siteOf(async () => {
    const { app } = await startTestAppFrom(EXAMPLE);
    return { app, hr: await app.signIn('hr') };
  });
  let page: Page;
  beforeAll(async () => {
    page = await openSignedIn(site, 'directorate');
  });
  afterAll(() => page.context().close());

  const open = async (address: string) => {
    await page.goto(site.app.url + address);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const heading = async () => plain(await page.getByRole('heading', { level: 1 }).innerText());
  /** A heading says a finding in few words, and what cannot be told is not said at all. */
  const expectFewWords = async () => {
    const said = await heading();
    expect([said, said.split(' ').length <= 15]).toEqual([said, true]);
    expect(await page.innerText('main')).not.toContain('kan ikke skelnes');
  };

  it.each(['niveau', 'siden-sidst', 'siden-2020'])('fit a screen by %s', async (view) => {
    for (const size of SCREENS) {
      await page.setViewportSize(size);
      await open(`${HEATMAP}?vis=${view}`);
      await tableOf(page, CAPTIONS.heatmap).waitFor();
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect([size, height <= size.height]).toEqual([size, true]);
      expect(await scrollsSideways(page)).toBe(false);
      await expectFewWords();
    }
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    await page.getByRole('listitem').first().waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    expect(await accessibilityFaults(page)).toEqual([]);
    await expectFewWords();
    await page.setViewportSize(SCREENS[0]!);
  });

  it('tell levels by fills, and say of what is hidden why', async () => {
    await open(HEATMAP);
    const links = tableOf(page, CAPTIONS.heatmap).locator('td a');
    await links.first().waitFor();
    const fills = await links.evaluateAll((cells) =>
      cells.map((cell) => getComputedStyle(cell).backgroundColor),
    );
    expect(new Set(fills).size).toBeGreaterThanOrEqual(4);
    const hidden = (await heatmapCells(page)).filter((said) => said.includes('skjult'));
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.every((said) => said.endsWith('skjult af hensyn til anonymitet'))).toBe(true);
    const first = links.filter({ hasText: 'skjult af hensyn til anonymitet' }).first();
    const box = async () => (await first.locator('span').last().boundingBox())!.width;
    expect(await box()).toBeLessThan(2);
    await first.focus();
    expect(await box()).toBeGreaterThan(100);
  });

  it('draw what changed and nothing else', async () => {
    await open(`${HEATMAP}?vis=siden-sidst`);
    const { body } = await site.hr('GET', '/api/results');
    const { change, publication } = body.round as {
      change: { items: { level: string; cells: Record<string, { grade?: string }> }[] };
      publication: { groups: { key: string; kind: string }[] };
    };
    const shown = publication.groups.filter(({ kind }) => kind !== 'center');
    const said = change.items
      .filter(({ level }) => level === 'subtheme' || level === 'overall')
      .flatMap(({ cells }) => shown.map(({ key }) => cells[key]?.grade ?? 'none'))
      .filter((grade) => grade !== 'none');
    expect(said.length).toBeGreaterThan(0);
    const told = (await heatmapCells(page)).filter((cell) => /steget|faldet|tegn på/.test(cell));
    expect(told).toHaveLength(said.length);
    if (said.some((grade) => grade === 'rose' || grade === 'fell'))
      expect(await heading()).toMatch(/steget|faldet/);
    else expect(await heading()).toContain('Ingen sikre ændringer');
  });

  it('lead by keyboard to a subtheme in a group, and keep the round', async () => {
    await open(`${HEATMAP}?runde=aarsmaaling-2026-eksempel`);
    const cell = tableOf(page, CAPTIONS.heatmap).getByRole('link', {
      name: 'Tid til ledelse, Social og Sundhed',
    });
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/resultater/tid-til-ledelse?*');
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('runde'), searchParams.get('gruppe')]).toEqual([
      'aarsmaaling-2026-eksempel',
      'social-og-sundhed',
    ]);
  });

  it('open the centers of one forvaltning on demand, by themselves on a projector', async () => {
    await open(HEATMAP);
    const columns = tableOf(page, CAPTIONS.heatmap).getByRole('columnheader');
    const center = columns.filter({ hasText: 'Hjemmepleje' });
    expect(await center.count()).toBe(0);
    await page.getByRole('button', { name: 'centre i Social og Sundhed' }).click();
    await center.waitFor();
    expect(new URL(page.url()).searchParams.get('udfold')).toBe('social-og-sundhed');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(SCREENS[0]!.height);
    await page.getByRole('button', { name: 'centre i Social og Sundhed' }).click();
    await center.waitFor({ state: 'detached' });
    await page.setViewportSize(SCREENS[1]!);
    await open(HEATMAP);
    await center.waitFor();
    await page.setViewportSize(SCREENS[0]!);
  });

  it('say what has become of 2020 in words, and fit the page', async () => {
    await open(SINCE);
    expect(await heading()).toMatch(/\d+ af \d+ styrker fra 2020 genfindes/);
    await page.getByRole('heading', { name: /^Styrker/ }).waitFor();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(2600);
    await expectFewWords();
    for (const said of await page.getByRole('heading', { level: 2 }).allInnerTexts())
      expect(said.split(/\s+/).length).toBeLessThanOrEqual(15);
    await page.getByText('styrker genfindes', { exact: false }).last().click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize(SCREENS[0]!);
  });

  it('show each finding with the share, the verdict, and on demand the word’s range', async () => {
    const group = 'social-og-sundhed';
    await open(`${SINCE}?gruppe=${group}`);
    const { body } = await site.hr('GET', '/api/publications/aarsmaaling-2026-eksempel/since-2020');
    const found = (body.findings as Judged[]).filter(
      ({ range, groups }) =>
        groups[group]?.verdict === 'found-again' && range && range.high - range.low <= 0.45,
    );
    expect(found.length).toBeGreaterThan(0);
    const { finding, groups, range } = found[0]!;
    await page.getByText('styrker genfindes', { exact: false }).last().click();
    const row = tableOf(page, /^Styrker fra 2020/)
      .getByRole('row')
      .filter({ hasText: finding.summary });
    expect(plain(await row.innerText())).toContain(statementShare(groups[group]!.says));
    expect((await row.innerText()).toLowerCase()).toContain('genfindes');
    expect(await page.locator('svg text').count()).toBe(0);
    await row.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await row.getByText('Rapportens ord: »').waitFor();
    const drawn = await page.locator('svg text').allTextContents();
    expect(drawn.map(plain)).toEqual([`2020: ${span(range!)}`]);
  });

  it('give figures only in a forvaltning with too few answers, and say so of a center', async () => {
    await open(`${SINCE}?gruppe=stabe`);
    expect(await heading()).toBe('Stabe: for få svar til at dømme om 2020');
    await page.getByText('styrker er skjult af hensyn til anonymitet').waitFor();
    await expectFewWords();
    await open(`${SINCE}?gruppe=stabe/raadhuset`);
    await page.getByText('Rådhuset holdes ikke op mod 2020.').waitFor();
  });
});
