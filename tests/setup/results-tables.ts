import type { Page } from 'playwright-core';

interface Ends {
  readonly low: number;
  readonly high: number;
}

/** A share as the pages write it in Danish. */
export const percent = (share: number) => `${Math.round(share * 100 + 1e-9)} %`;

export const span = ({ low, high }: Ends) => `${Math.round(low * 100 + 1e-9)}–${percent(high)}`;

/** A figure's interval, or that nothing is left to be unsure of. */
export const spanOrAll = (interval: Ends) =>
  interval.low === interval.high ? 'alle har svaret' : span(interval);

/** A statement's share, or the range that may be said. */
export function statementShare({ value, range }: { value: number; range?: Ends }): string {
  if (!range) return percent(value);
  if (range.high === 1) return `mindst ${percent(range.low)}`;
  return range.low === 0 ? `højst ${percent(range.high)}` : span(range);
}

/** A text without what says that a figure is only about right, and with plain spaces. */
export const plain = (text: string) => text.replace(/\s+/g, ' ').replace('ca. ', '').trim();

/** The texts of a table's rows, cell by cell, without what only screen readers hear. */
export async function rowsOf(page: Page, table: string): Promise<string[][]> {
  // A table without rows would agree with everything.
  await page.waitForSelector(`${table} tbody tr`);
  return page.evaluate((selector) => {
    const first = document.querySelector(selector)?.cloneNode(true) as HTMLElement | undefined;
    for (const hidden of first?.querySelectorAll('.visually-hidden, .narrow') ?? [])
      hidden.remove();
    return [...(first?.querySelectorAll('tbody tr:not(.section-row)') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent ?? ''),
    );
  }, table);
}
