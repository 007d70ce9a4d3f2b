import { COLUMNS_OF_FIGURES } from './columns-of-figures';
import { COLUMNS_OF_PLACES } from './columns-of-places';
import { COLUMNS_SINCE_2020 } from './columns-since-2020';

/** Every column of every table, by its name: the codebook. */
export const COLUMNS = {
  ...COLUMNS_OF_PLACES,
  ...COLUMNS_SINCE_2020,
  ...COLUMNS_OF_FIGURES,
} as const;

export type ColumnName = keyof typeof COLUMNS;
