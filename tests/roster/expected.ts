/** What must come of a folder of files, written down from what HR means by them. */
export interface ExpectedRoster {
  /** `number name <mail> unit`; what is not there is left out. */
  readonly leaders?: readonly string[];
  /** `code line` of each rejected row. */
  readonly rejected?: readonly string[];
  /** `code lines`. */
  readonly notices?: readonly string[];
  /** The code for which the file is refused as a whole. */
  readonly refused?: string;
  /** `sheet encoding header rows` of each file, where it is not the first line of UTF-8 or of the sheet Ark1. */
  readonly sources?: readonly string[];
}

export const BU = 'boern-og-unge';
export const ANNE = `Anne Bøgh <anne.boegh@example.dk> ${BU}/dagtilbud/solsikken`;
export const OLE = 'Ole Åkjær <ole.aakjaer@example.dk> social-og-sundhed/hjemmepleje/nord';
export const KAREN = "Karen-Margrethe O'Brien <kmo@example.dk> social-og-sundhed/hjemmepleje/syd";
export const EVA = 'Eva Holm <eva@example.dk> social-og-sundhed/hjemmepleje/syd';
export const WITH_KAREN = { leaders: [ANNE, OLE, KAREN] };
export const WITH_EVA = { leaders: [ANNE, OLE, EVA] };
