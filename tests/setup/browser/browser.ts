import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--no-zygote', '--disable-dev-shm-usage'];

/** In milliseconds: a slow machine is no failure, and the wait's own words are better than a test's end. */
const SLOWEST_WAIT = 120_000;

/**
 * A real Chromium: the one named by CHROMIUM_PATH, on Linux the one from the packages, else Chrome.
 * Its pages wait patiently.
 */
export async function launchBrowser(): Promise<Browser> {
  const browser = await launch();
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(SLOWEST_WAIT);
    return context;
  };
  return browser;
}

async function launch(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return chromium.launch({ executablePath: named, args: ARGUMENTS });
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return chromium.launch({ executablePath: await packaged.executablePath(), args: ARGUMENTS });
  }
  return chromium.launch({ channel: 'chrome' });
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
type WithAxe = Window & { axe?: Axe };

/** What axe finds against WCAG 2.1 A and AA on the page as it stands, a line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => (window as WithAxe).axe !== undefined))) {
    // The page's own security policy allows no script tags, so axe is evaluated.
    await page.evaluate((source) => void (0, eval)(source), AXE);
  }
  return page.evaluate(async () => {
    const { violations } = await (window as WithAxe).axe!.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
      // What is in order is checked, but not described.
      resultTypes: ['violations'],
      selectors: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  });
}

/** Whether the page scrolls sideways, which it must not at any width. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
