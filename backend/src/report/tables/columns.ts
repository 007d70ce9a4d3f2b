import { COLUMNS_OF_FIGURES } from './columns-of-figures';
import { COLUMNS_OF_PLACES } from './columns-of-places';

/** Every column of every table, by its name: the codebook. */
export const COLUMNS = { ...COLUMNS_OF_PLACES, ...COLUMNS_OF_FIGURES } as const;

export type ColumnName = keyof typeof COLUMNS;
