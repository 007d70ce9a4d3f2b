import type { Page } from 'playwright-core';
import type { SubthemeResults } from '@ledelsespuls/contracts/bodies/results/results';
import { countWords } from '@ledelsespuls/contracts/words/answer-classes';
import { findSubtheme } from '../../../backend/src/questionnaire/questionnaire-lookups';
import { QUESTIONNAIRE } from '../../setup/round/build-round';
import { eventually } from '../../setup/program/eventually';
import {
  CAPTIONS,
  percent,
  plain,
  rowsOf,
  span,
  spanOrAll,
  statementShare,
  tableOf,
} from '../../setup/browser/results-tables';
import { accessibilityFaults } from '../../setup/browser/browser';
import { TWO_ROUNDS } from '../../setup/round/published-round';
import { faultsAt, openPage, openSignedIn, siteOf, visit } from '../../setup/browser/site';
import { startTestAppFrom } from '../../setup/program/test-app';

const SLUG = 'tid-til-ledelse';
const { subtheme: ASKED } = findSubtheme(QUESTIONNAIRE, SLUG)!;
describe("a subtheme's page", () => {
  const site = siteOf(async () => {
    const { app, told } = await startTestAppFrom(TWO_ROUNDS);
    return { app, everything: await app.signIn('hr'), second: told.second };
  });

  const asDirector = async (): Promise<Page> => {
    const page = await openSignedIn(site, 'directorate');
    await page.waitForSelector('#temaer');
    return page;
  };
  const asLeaderOf = async (forvaltning: string): Promise<Page> => {
    const { tokens, forvaltninger } = site.second;
    const page = await openPage(site, `/svar#${tokens[forvaltninger.indexOf(forvaltning)]}`);
    await page.getByRole('button', { name: 'Se resultaterne' }).click();
    await page.waitForSelector('#temaer');
    return page;
  };
  const goto = (page: Page, address: string) => visit(site, page, address);
  const shown = async (page: Page, table: keyof typeof CAPTIONS) =>
    (await rowsOf(tableOf(page, CAPTIONS[table]))).map((row) => row.map(plain));
  const isProblem = (key: string) => ASKED.statements.some((one) => one.key === key && one.problem);
  const textOf = (key: string) => ASKED.statements.find((one) => one.key === key)!.text.da;

  it('shows every figure as it was published, to the directorate and to a leader by the own link', async () => {
    const parts: SubthemeResults = (
      await site.everything('GET', `/api/publications/${site.second.key}/subthemes/${SLUG}`)
    ).body;
    for (const [page, own] of [
      [await asDirector(), ['kommune', 'skole', 'pleje']],
      [await asLeaderOf('Skole'), ['kommune', 'skole']],
    ] as const) {
      for (const groupKey of own) {
        const part = (tab: string) => goto(page, `/resultater/${SLUG}?gruppe=${groupKey}&${tab}`);
        await part('fane=udsagn');
        const results = Object.entries(parts.statements[groupKey]!);
        expect(results).toHaveLength(ASKED.statements.length);
        const bars = (await shown(page, 'statements')).map(([, share, , , answered]) => [
          share,
          answered,
        ]);
        const counts = await shown(page, 'counts');
        for (const [place, [key, result]] of results.entries()) {
          if (result.status === 'withheld') throw new Error(`${key} is withheld`);
          const { favourable, answers, answered } = result;
          expect(bars[place]).toEqual([
            `${statementShare(favourable)}${spanOrAll(favourable.interval)}${isProblem(key) ? 'er enige' : ''}`,
            `${answered}`,
          ]);
          const [text, ...figures] = counts[place]!;
          expect(text).toBe(textOf(key));
          // Each class has a cell of its own, or all are said in the words of one.
          const said = figures.join(' ');
          for (const { count } of answers ?? []) expect(said).toContain(countWords(count));
          expect(answers?.length).toBeGreaterThan(1);
        }
        await part('fane=udvikling');
        const { groups: lines } = parts.trends.trends.find(({ level }) => level === 'subtheme')!;
        const rounds = parts.trends.rounds.map(({ key }) => key);
        const points = lines[groupKey]!.flatMap((line) => line.points).sort(
          (a, b) => rounds.indexOf(a.roundKey) - rounds.indexOf(b.roundKey),
        );
        const trend = (await shown(page, 'trend')).slice(-points.length);
        expect(trend.map((row) => row.slice(2, -1))).toEqual(
          points.map((point) =>
            point.status === 'shown'
              ? [percent(point.share), span(point.interval), `${point.answered}`]
              : [expect.stringContaining('skjult')],
          ),
        );
        await part('opdel=span');
        const cut = parts.breakdowns.find(({ key }) => key === 'span')!;
        const rows = await shown(page, 'breakdown');
        for (const [place, group] of cut.groups.entries()) {
          const column = rows.map((row) => row[place + 1]);
          const expected = [ASKED.key, ...ASKED.statements.map(({ key }) => key)].map((key) => {
            const one =
              group.status === 'shown' ? (group.subthemes[key] ?? group.statements[key]) : group;
            if (one?.status !== 'shown') return expect.stringContaining('skjult');
            return key === ASKED.key
              ? percent(one.favourable.value)
              : statementShare(one.favourable);
          });
          expect(column).toEqual(expected);
        }
      }
      await page.context().close();
    }
  });

  it('says where the figures would stand that a group is hidden', async () => {
    const page = await asDirector();
    await goto(page, `/resultater/${SLUG}?gruppe=stab`);
    // As its headline, and in the place of its statements.
    const said = page.getByText('Stab: skjult – for få svar.', { exact: true });
    await eventually(async () => expect(await said.count()).toBe(2));
    for (const table of ['statements', 'counts'] as const)
      expect(await tableOf(page, CAPTIONS[table]).count()).toBe(0);
    expect(await page.innerText('h1')).toBe('Tid til ledelse er skjult for Stab');
    await goto(page, `/resultater/${SLUG}?gruppe=stab&fane=grupper`);
    const row = (await shown(page, 'groups')).find(([name]) => name === 'Stab')!;
    expect(row.slice(1, 4).join(' ')).toMatch(/^– +skjult – for få svar$/);
    expect(row.at(-1)).toBe('–');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  it('offers another try where nothing came, on each page, without a fault of accessibility', async () => {
    const page = await asDirector();
    const failing = [
      [`/resultater/${SLUG}`, '**/api/publications/*/subthemes/*', CAPTIONS.statements],
      ['/resultater/sammenlign', '**/api/publications/*/changes/*', CAPTIONS.comparison],
      ['/resultater/sammenlign?med=2020-alle', '**/baseline-comparison*', CAPTIONS.comparison],
      ['/metode', '**/api/method', null],
    ] as const;
    for (const [address, request, ready] of failing) {
      await page.route(request, (route) => route.abort());
      await page.goto(`${site.app.url}${address}`);
      await page.waitForSelector('[role=alert] >> text=Prøv igen');
      expect([address, ...(await faultsAt(page))]).toEqual([address]);
      await page.unroute(request);
      await page.click('text=Prøv igen');
      await (ready ? tableOf(page, ready) : page.locator('#limits')).waitFor();
    }
    await page.route('**/api/results*', (route) =>
      route.fulfill({ json: { publications: [], round: null } }),
    );
    for (const address of [`/resultater/${SLUG}`, '/resultater/sammenlign']) {
      await page.goto(`${site.app.url}${address}`);
      await page.waitForSelector('text=Ingen måling er offentliggjort endnu');
      expect([address, await page.locator('h1').count()]).toEqual([address, 1]);
      expect([address, await accessibilityFaults(page)]).toEqual([address, []]);
    }
    await page.context().close();
  });
});
