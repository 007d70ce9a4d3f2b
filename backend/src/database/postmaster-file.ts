/** What PostgreSQL writes into `postmaster.pid` of its data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * Reads the process and the port from the text of a `postmaster.pid`: lines 1 and 4 by PostgreSQL's
 * documentation. Null where the file is incomplete, as after a crash during start.
 */
export function parsePostmasterFile(text: string): Postmaster | null {
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  const complete = Number.isInteger(pid) && pid > 0 && Number.isInteger(port) && port > 0;
  return complete ? { pid, port } : null;
}
