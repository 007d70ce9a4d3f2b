import type { Page } from 'playwright-core';

/** Tabs until the focus stands where the selector says. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} was not reached by Tab`);
}

/** The words of what has the focus: its label, where it is a field. */
export function focusedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent;
    return label ?? '';
  });
}

/** Tabs until the focus stands where the words begin like this, or match. */
export async function tabToWords(page: Page, words: string | RegExp): Promise<void> {
  const isThere = (focused: string) =>
    typeof words === 'string' ? focused.startsWith(words) : words.test(focused);
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (isThere(await focusedWords(page))) return;
  }
  throw new Error(`${String(words)} was not reached by Tab`);
}
