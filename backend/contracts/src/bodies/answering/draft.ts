import { described, is, named, nullable, text, type Body } from '../schema';

/** A draft that a leader goes on with on another device. */
export const Draft = named('Draft', {
  content: described(
    'Bytes that the link opens, as base64; null where there is no draft',
    nullable(text),
  ),
});
export type Draft = Body<typeof Draft>;

export interface SaveDraft {
  /** The draft, encrypted by the sender, as base64. */
  readonly content: string;
  /** SHA-256 of the content it takes the place of, in hex; null for a first draft. */
  readonly replaces: string | null;
}

export const DraftReceipt = named('DraftReceipt', { done: is(true) });
export type DraftReceipt = Body<typeof DraftReceipt>;
