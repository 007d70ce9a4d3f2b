import type { ProblemCode } from '@ledelsespuls/contracts/lists/problems';
import { Problem } from '../problem/problem';

/** Why a job failed, in a form that may be kept and shown: never the words of the error itself. */
export interface JobFault {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The program ended, or lost the database, in the middle of the job. */
export const INTERRUPTED: JobFault = { code: 'job-interrupted', params: {} };

/** The database was lost in the middle of a job: what the job waits for may never come. */
export class DatabaseLostError extends Error {
  /** PostgreSQL's code for a connection ended by its server. */
  readonly code = '57P01';
}

const DATABASE_GONE = /^(08|53|57)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;

/**
 * The fault that HR is told of. What was not foreseen is named by the job's number alone; the error
 * itself goes to the program's log under the same number.
 */
export function faultOf(error: unknown, jobId: string): JobFault {
  if (error instanceof Problem) return { code: error.code, params: error.params };
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && DATABASE_GONE.test(code)) {
    return { code: 'database-unavailable', params: {} };
  }
  return { code: 'unexpected', params: { requestId: jobId } };
}
