import type { Locator, Page } from 'playwright-core';

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

/** A table of results by its caption, or how that begins. */
export const tableOf = (page: Page, caption: string | RegExp): Locator =>
  page.getByRole('table', { name: caption });

/** The tables by what their captions have in common, whatever the group and the round. */
export const CAPTIONS = {
  overview: /^Undertemaer: andel, der svarer positivt/,
  groups: /: andel, der svarer positivt$/,
  statements: /^Svar på hvert udsagn, og hvad der er blevet af/,
  counts: /^Antal ledere, der gav hvert svar/,
  trend: /andel, der svarer positivt, i hver måling$/,
  breakdown: /: andel i hele kommunen, der svarer positivt/,
  associations: /^Temaernes niveau og sammenhæng/,
  heatmap: /i kommunen og hver forvaltning$/,
  comparison: / sammenlignet med /,
} as const;

/** The texts of a table's rows, cell by cell, as they are seen: without what only screen readers hear. */
export async function rowsOf(table: Locator): Promise<string[][]> {
  // A table without rows would agree with everything.
  await table.getByRole('rowheader').first().waitFor();
  return table.evaluate((element: HTMLTableElement) => {
    const seen = (node: Node): string => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      const { display, clipPath } = getComputedStyle(node);
      return display === 'none' || clipPath !== 'none'
        ? ''
        : [...node.childNodes].map(seen).join('');
    };
    return [...element.tBodies]
      .flatMap(({ rows }) => [...rows])
      .filter(({ cells }) => cells[0]?.scope === 'row')
      .map(({ cells }) => [...cells].map(seen));
  });
}

/** What the cells of the heatmap say to who does not see them, row by row. */
export async function heatmapCells(page: Page): Promise<string[]> {
  const links = tableOf(page, CAPTIONS.heatmap).locator('td a');
  await links.first().waitFor();
  const said = await links.evaluateAll((cells) =>
    cells.map((cell) => {
      const copy = cell.cloneNode(true) as Element;
      copy.querySelectorAll('[aria-hidden]').forEach((drawn) => drawn.remove());
      return copy.textContent ?? '';
    }),
  );
  return said.map(plain);
}
