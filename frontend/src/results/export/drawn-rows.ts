/** One drawing of a page, with what stands beside it there; texts are empty for a drawing alone. */
export interface DrawnRow {
  readonly svg: SVGSVGElement;
  readonly name: string;
  readonly share: string;
  readonly interval: string;
  readonly verdict: string;
  readonly answered: string;
  /** The row is of the whole that others are parts of. */
  readonly isWhole: boolean;
}

/** The drawings within an element as they stand on the page: a table's by its rows, else the one there is. */
export function drawnRows(element: Element): DrawnRow[] {
  const rows =
    element instanceof HTMLTableElement ? [...element.tBodies].flatMap(rowsOf) : [element];
  return rows.flatMap((row) => {
    const svg = row.querySelector<SVGSVGElement>('svg.recharts-surface');
    const textOf = (selector: string) =>
      [...(row.querySelector(selector)?.childNodes ?? [])].map(wordsOf).filter(Boolean).join(' ');
    return svg
      ? [
          {
            svg,
            name: textOf('th[scope=row] > a') || textOf('th[scope=row]'),
            share: textOf('td.number').replace(textOf('td.number small'), '').trim(),
            interval: textOf('td.number small'),
            verdict: textOf('.verdict'),
            answered: textOf('td.answered .wide'),
            isWhole: row.classList.contains('whole-row'),
          },
        ]
      : [];
  });
}

function wordsOf({ textContent }: Node): string {
  return textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function rowsOf(body: HTMLTableSectionElement): HTMLTableRowElement[] {
  return [...body.rows];
}

/** What a drawing looks like depends on these; on the page they come from style sheets and variables. */
const LOOKS = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity'],
  ...['opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'visibility'],
];

/** A copy of a drawing that looks the same without the page's style sheets. */
export function standalone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, place) => {
    const style = getComputedStyle(originals[place]!);
    for (const look of LOOKS) element.setAttribute(look, style.getPropertyValue(look));
    for (const name of ['class', 'style', 'id', 'tabindex', 'role']) element.removeAttribute(name);
  });
  return copy;
}
