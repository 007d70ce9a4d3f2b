import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core';

/** A survey open in a browser of its own, as on a device of its own. */
export async function openDevice(
  { app, browser }: { readonly app: { readonly url: string }; readonly browser: Browser },
  token: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  await page.goto(`${app.url}/svar#${token}`);
  await page.waitForSelector('h1');
  return page;
}

/** Chooses an answer to one statement of the first theme. */
export async function choose(page: Page, statement: string, answer: string): Promise<void> {
  await page.click(`#statement-${statement} >> text="${answer}"`);
}

/** Waits until this one of the scale's values is chosen. */
export async function seesChosen(page: Page, statement: string, value: number): Promise<void> {
  await page.waitForSelector(`#statement-${statement} input[value="${value}"]:checked`, {
    state: 'attached',
  });
}

/** Does what saves the draft on the server, and waits until that has answered. */
export async function untilSaved(
  page: Page,
  isAnswer: (answer: Response) => boolean,
  act: () => Promise<void>,
): Promise<void> {
  const saved = page.waitForResponse(
    (answer) => answer.url().endsWith('/draft') && isAnswer(answer),
  );
  await act();
  await saved;
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
