import type { ImportFault } from '../rows/import-fault';
import { parseUpload, type ParsedUpload, type Upload } from './parse-upload';
import { UnreadableTableError } from '../table/table';

/** What comes back from the thread, where an error would lose its kind. */
export type UploadOutcome =
  { readonly parsed: ParsedUpload } | { readonly faults: readonly ImportFault[] };

export default (upload: Upload): UploadOutcome => {
  try {
    return { parsed: parseUpload(upload) };
  } catch (error) {
    if (!(error instanceof UnreadableTableError)) throw error;
    return { faults: error.faults };
  }
};
