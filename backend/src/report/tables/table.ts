import type { ColumnName } from './columns/columns';

/** Null is what is not there: not asked, not measured, or withheld; the row's status says which. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Partial<Record<ColumnName, Cell>>>;

export const TABLE_NAMES = [
  'round',
  'items',
  'participation',
  'figures',
  'since_2020',
  'beside_2020',
  'answers',
  'changes',
  'breakdowns',
  'associations',
  'recollection',
  'comments',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** One tidy table: a row for each observation, and each column one thing. */
export interface Table {
  readonly name: TableName;
  readonly columns: readonly ColumnName[];
  readonly rows: readonly Row[];
}
