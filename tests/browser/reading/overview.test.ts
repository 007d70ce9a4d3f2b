import type { Page } from 'playwright-core';
import type { Results } from '@ledelsespuls/contracts/bodies/results/results';
import { isStrength } from '@ledelsespuls/contracts/lists/results/codebook';
import { pointsOf } from '@ledelsespuls/contracts/words/highlights';
import { accessibilityFaults } from '../../setup/browser/browser';
import { EXAMPLE } from '../../setup/round/example';
import { plain } from '../../setup/browser/results-tables';
import { DESKTOP, faultsAt, openSignedIn, PHONE, siteOf, visit } from '../../setup/browser/site';
import { startTestAppFrom, type Caller } from '../../setup/program/test-app';

const percent = (share: number) => `${Math.round(share * 100)} %`;

describe('the overview', () => {
  const site = siteOf(async () => {
    const { app } = await startTestAppFrom(EXAMPLE);
    return { app, hr: await app.signIn('hr') };
  });
  const roundOf = async (call: Caller) =>
    ((await call('GET', '/api/results')).body as Results).round!;

  /** What can be read without scrolling. */
  const firstScreen = async (page: Page): Promise<string> => {
    await page.waitForSelector('#temaer');
    const texts = await page.evaluate(
      (height) =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'main h1, main h2, main h3, main p, main b, main li, main figcaption, main text',
          ),
        ]
          .filter((one) => one.getBoundingClientRect().bottom <= height)
          .map((one) => one.textContent ?? ''),
      DESKTOP.height,
    );
    return plain(texts.join(' '));
  };

  it('answers the directorate within the first screen', async () => {
    const page = await openSignedIn(site, 'directorate');
    const round = await roundOf(site.hr);
    const text = await firstScreen(page);
    const { groups } = round.publication;
    const kommune = groups[0]!;
    if (kommune.status !== 'shown' || kommune.overall.status !== 'shown') throw new Error('hidden');
    const { finding, moves } = round.highlights[kommune.key]!;
    expect(text).toContain(plain(finding.da));
    expect(text).toContain(percent(kommune.overall.favourable.value));
    expect(text).toContain(`${percent(kommune.answered / kommune.invited)} har svaret`);
    const largest = (isRise: boolean) =>
      moves
        .filter(({ change }) => change > 0 === isRise)
        .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
    for (const move of [largest(true), largest(false)]) {
      if (!move) continue;
      const group = groups.find(({ key }) => key === move.groupKey)!;
      expect(text).toContain(group.name);
      const isCalled = move.grade === 'rose' || move.grade === 'fell';
      expect(text).toContain(isCalled ? `${pointsOf(move.change)} point` : 'tegn på');
      expect(text).toContain(String(Math.round(move.earlier * 100)));
      expect(text).toContain(String(Math.round(move.later * 100)));
    }
    const { findings, groups: since } = round.since2020;
    const strengths = since[kommune.key]!.findings.filter(({ findingId }) =>
      isStrength(findings[findingId]!.kind),
    );
    const again = strengths.filter(
      (one) => one.status === 'shown' && one.verdict === 'found-again',
    );
    expect(text).toContain(`${again.length} af ${strengths.length} genfindes`);
    expect(text).toMatch(/Problemer: \d+ af \d+ består/);
    await page.context().close();
  });

  it('keeps to its measures: few words, short, short headings, no doubt said where nothing moved', async () => {
    const page = await openSignedIn(site, 'directorate');
    for (const [size, height] of [
      [DESKTOP, 1600],
      [PHONE, 3000],
    ] as const) {
      await page.setViewportSize(size);
      await visit(site, page, '/resultater');
      await page.waitForSelector('#temaer');
      const measured = await page.evaluate(() => ({
        words: document.querySelector('main')!.innerText.split(/\s+/).length,
        height: document.documentElement.scrollHeight,
        headings: [...document.querySelectorAll('main h1, main h2')].map(
          (one) => (one.textContent ?? '').split(/\s+/).length,
        ),
      }));
      expect(measured.words).toBeLessThanOrEqual(350);
      expect(measured.height).toBeLessThanOrEqual(height);
      expect(Math.max(...measured.headings)).toBeLessThanOrEqual(15);
      expect(await page.innerText('main')).not.toMatch(/kan ikke skelnes|signifikant/);
    }
    await page.context().close();
  });

  it('opens a theme to its subthemes by keyboard, and leads to one in a forvaltning', async () => {
    const page = await openSignedIn(site, 'hr');
    await page.waitForSelector('#temaer');
    const theme = page.getByRole('button', { name: 'Koncernledelse' });
    await theme.focus();
    await page.keyboard.press('Enter');
    expect(await theme.getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('link', { name: 'Tværgående ledelse' }).waitFor();
    const row = page.getByRole('row', { name: /^Tværgående ledelse/ });
    await row.getByRole('cell').last().getByRole('link').click();
    await page.waitForURL(/\/resultater\/tvaergaaende-ledelse\?gruppe=teknik-og-miljoe/);
    await page.goBack();
    await page.waitForSelector('#temaer');
    await page.context().close();
  });

  it('lands a forvaltningschef on the own forvaltning, with nothing of others', async () => {
    const page = await openSignedIn(site, 'forvaltningschef', {
      forvaltningKeys: ['social-og-sundhed'],
    });
    await page.waitForURL(/gruppe=social-og-sundhed/);
    await page.waitForSelector('#temaer');
    expect(await page.textContent('body')).not.toContain('Teknik og Miljø');
    expect(await faultsAt(page)).toEqual([]);
    await page.goto(`${site.app.url}/resultater?gruppe=kommune`);
    await page.waitForSelector('h1');
    expect(page.url()).toContain('gruppe=kommune');
    await page.context().close();
  });

  it('says of a small group that nothing can be measured, and shows where its ends are', async () => {
    const page = await openSignedIn(site, 'hr');
    const { highlights } = await roundOf(site.hr);
    for (const key of ['stabe', 'teknik-og-miljoe']) {
      await visit(site, page, `/resultater?gruppe=${key}`);
      expect(plain(await page.innerText('h1'))).toBe(plain(highlights[key]!.finding.da));
      await page.getByRole('heading', { name: 'Lavest: tal om dem' }).waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/tegn på|steget|faldet/);
    }
    await page.context().close();
  });
});

describe('the meeting', () => {
  const site = siteOf(async () => {
    const { app } = await startTestAppFrom(EXAMPLE);
    return { app };
  });

  it('shows a finding to a card, in large letters, by the arrow keys, and leads back', async () => {
    const page = await openSignedIn(site, 'directorate', {
      viewport: { width: 1920, height: 1080 },
    });
    await visit(site, page, '/resultater/moede');
    const headings: string[] = [];
    const count = Number(/af (\d+)/.exec(await page.innerText('main nav'))![1]);
    expect(count).toBeLessThanOrEqual(7);
    for (let place = 1; place <= count; place += 1) {
      await page.waitForSelector(`text=${place} af ${count}`);
      headings.push(await page.innerText('h1'));
      const smallest = await page.evaluate(() =>
        Math.min(
          ...[...document.querySelectorAll('main h1, main h2, main p, main li, main a, main b')]
            .filter((one) => one.getClientRects().length > 0)
            .map(
              (one) =>
                parseFloat(getComputedStyle(one).fontSize) *
                ((one as HTMLElement).currentCSSZoom ?? 1),
            ),
        ),
      );
      expect(smallest).toBeGreaterThanOrEqual(20);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
    expect(new Set(headings).size).toBe(count);
    await page.keyboard.press('Escape');
    await page.waitForSelector('#temaer');
    await page.context().close();
  });
});
