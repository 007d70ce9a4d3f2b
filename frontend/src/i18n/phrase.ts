/** A sentence by its key in the texts, with what is filled in. */
export interface Phrase {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}
