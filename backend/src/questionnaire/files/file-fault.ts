/** What is wrong in a data file, and where. */
export interface FileFault {
  readonly file: string;
  /** Counted from 1; null where the fault belongs to no one line. */
  readonly line: number | null;
  /** Path of keys within the file, such as `themes.0.subthemes.2.statements.1.text.da`. */
  readonly key: string;
  readonly message: string;
}

/** All faults of the files that were read. */
export class FileFaultsError extends Error {
  constructor(readonly faults: readonly FileFault[]) {
    super(faults.map(faultLine).join('\n'));
  }
}

export function faultLine({ file, line, key, message }: FileFault): string {
  return `${file}${line === null ? '' : `:${line}`}: ${key}${key ? ': ' : ''}${message}`;
}
