import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Role } from '@ledelsespuls/contracts/lists/organisation/roles';
import { AccessService } from '../../../backend/src/access/access.service';
import { importRoster, openRound, rosterOf } from '../round/build-round';
import { accessibilityFaults, launchBrowser, scrollsSideways } from './browser';
import { startTestApp, type Caller, type TestApp } from '../program/test-app';

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 800 };
export const SIZES = [PHONE, DESKTOP];

/** The program and a browser, for the tests of one describe. */
export interface Site {
  readonly app: TestApp;
  readonly browser: Browser;
}

/**
 * Begins before all tests of a describe and ends after them.
 * @param begin starts the program, and gives it with whatever else the tests know from the beginning
 * @returns what `begin` gave, with the browser; there from the first test or hook after this one on
 */
export function siteOf<Begun extends { readonly app: TestApp }>(
  begin: () => Promise<Begun>,
): Begun & Site {
  const site = {} as Begun & Site;
  beforeAll(async () => {
    Object.assign(site, await begin());
    Object.assign(site, { browser: await launchBrowser() });
  });
  afterAll(async () => {
    await site.browser?.close();
    await site.app?.stop();
  });
  return site;
}

/** An open round, and a link for each leader. */
export async function beginRound(
  sizes: Readonly<Record<string, number>>,
  days: Parameters<typeof openRound>[2] = {},
  settings: Parameters<typeof startTestApp>[0] = {},
): Promise<{ app: TestApp; hr: Caller; round: Awaited<ReturnType<typeof openRound>> }> {
  const app = await startTestApp(settings);
  const hr = await app.signIn('hr');
  await importRoster(hr, rosterOf(sizes));
  return { app, hr, round: await openRound(hr, 'Årsmåling', days) };
}

/** A page in a browser of its own, as on a device of its own. */
export async function openPage(
  { app, browser }: Site,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'da-DK', ...options });
  const page = await context.newPage();
  await page.goto(app.url + path);
  return page;
}

let readers = 0;

/** A page where somebody with an account of their own has just signed in, and is shown where that leads. */
export async function openSignedIn(
  site: Site,
  role: Role,
  {
    forvaltningKeys = [],
    ...options
  }: BrowserContextOptions & { forvaltningKeys?: readonly string[] } = {},
): Promise<Page> {
  readers += 1;
  const link = await site.app.app
    .get(AccessService)
    .invite(`bruger${readers}@example.dk`, role, forvaltningKeys);
  const page = await openPage(site, `/ind#${link}`, options);
  await page.waitForSelector('text=Log ud', { state: 'attached' });
  return page;
}

/** The page with every figure of a round, from where others are reached. */
export const ALL_FIGURES = '/resultater/alle-tal';

/** Goes to a page by its address, and waits until what it fetches has come. */
export async function visit({ app }: Site, page: Page, path: string): Promise<void> {
  await page.goto(app.url + path);
  await page.waitForSelector('h1');
  await page.waitForSelector('[role=status]:has-text("Henter")', { state: 'detached' });
}

/** What keeps somebody from using the page at each of the sizes; it is left at the last. */
export async function faultsAt(
  page: Page,
  sizes: readonly { width: number; height: number }[] = SIZES,
): Promise<string[]> {
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    found.push(...(await accessibilityFaults(page)).map((fault) => `at ${size.width}: ${fault}`));
    if (await scrollsSideways(page)) found.push(`scrolls sideways at ${size.width}`);
  }
  return found;
}
