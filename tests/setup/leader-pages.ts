import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A survey open in a browser of its own, as on a device of its own. */
export async function openDevice(
  browser: Browser,
  url: string,
  token: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  await page.goto(`${url}/svar#${token}`);
  await page.waitForSelector('h1');
  return page;
}

/** Chooses an answer to one statement of the first theme. */
export async function choose(page: Page, statement: string, answer: string): Promise<void> {
  await page.click(`#statement-${statement} >> text="${answer}"`);
}

/** Which of the scale's values is chosen, or null. */
export function chosen(page: Page, statement: string): Promise<string | null> {
  return page.evaluate(
    (id) => document.querySelector<HTMLInputElement>(`#${id} input:checked`)?.value ?? null,
    `statement-${statement}`,
  );
}

/** From the first theme past all the others to the button that sends. */
export async function walkToEnd(page: Page): Promise<void> {
  for (let step = 0; step < 20; step += 1) {
    const button = page.locator('button[type=submit]');
    if (!(await button.innerText()).includes('Næste')) return;
    const before = await page.innerText('h1');
    await button.click();
    await page.waitForFunction(
      (title) => document.querySelector('h1')?.textContent !== title,
      before,
    );
  }
}
