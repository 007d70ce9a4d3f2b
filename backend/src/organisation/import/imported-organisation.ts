import type { UnitKind } from '../unit-kind';
import type { ImportFault } from './rows/import-fault';

export const KOMMUNE_KEY = 'kommune';

export interface ImportedUnit {
  readonly key: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentKey: string | null;
}

export interface ImportedLeader {
  readonly employeeNumber: string | null;
  readonly name: string;
  /** Lower case. */
  readonly mail: string | null;
  readonly layer: string | null;
  readonly unitKey: string;
  /** The identity under which the leader is on the roster, where the file gives another. */
  readonly knownAs?: string;
}

/** A whole organisation, as a file says it is. Units stand after their parents. */
export interface ImportedOrganisation {
  readonly units: readonly ImportedUnit[];
  readonly leaders: readonly ImportedLeader[];
}

/** What came of reading a file. */
export interface ParsedOrganisation {
  readonly organisation: ImportedOrganisation;
  /** A fault for each row that cannot be used. */
  readonly rejected: readonly ImportFault[];
  /** What is used, but not as the file says it. */
  readonly notices: readonly ImportFault[];
  /** By key of a unit: where the file first speaks of it. */
  readonly placeOf: ReadonlyMap<string, UnitPlace>;
}

export type UnitPlace = Pick<ImportFault, 'file' | 'line' | 'column'>;

/** Who a leader is: whom they were recognised as, else the employee number, else the mail. */
export function identityOf(leader: {
  readonly employeeNumber: string | null;
  readonly mail: string | null;
  readonly knownAs?: string;
}): string {
  if (leader.knownAs !== undefined) return leader.knownAs;
  return leader.employeeNumber === null
    ? `mail:${leader.mail ?? ''}`
    : `number:${leader.employeeNumber}`;
}
