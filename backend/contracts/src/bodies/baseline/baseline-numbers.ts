import { count, described, named, type Body } from '../schema';

export const BaselineNumbers = named('BaselineNumbers', {
  numbers: described("The municipality's own figures for 2020 that stand in for words", count),
});
export type BaselineNumbers = Body<typeof BaselineNumbers>;

/** A form with the figures as a file. */
export interface UploadNumbers {
  readonly numbers?: unknown;
}
