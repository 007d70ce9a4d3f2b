import type { Share } from '@ledelsespuls/contracts/bodies/results/figures';
import { elementsOf, readPdf, textOf } from './read-pdf';
import { percent, span } from '../browser/results-tables';

/** Every row of the tables in a printed report, as the texts of its cells. */
export function rowsOfReport(bytes: Uint8Array): string[][] {
  return readPdf(bytes)
    .pages.flatMap(({ tree }) => elementsOf(tree, 'TR'))
    .map((row) => (row.children ?? []).map(textOf));
}

/** A share as a row of a report says it, with its interval where it has any width. */
export function shareInReport({ value, range, interval }: Share): string {
  const share = `${range ? 'ca. ' : ''}${percent(value)}`;
  return interval.low === interval.high ? share : `${share} ${span(interval)}`;
}
