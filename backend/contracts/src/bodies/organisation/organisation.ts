import { IMPORT_ENCODINGS, IMPORT_FORMATS } from '../../lists/organisation/imports';
import type { BaselineScope } from '../../lists/results/scopes';
import { UNIT_KINDS, type SettableUnitKind } from '../../lists/organisation/unit-kinds';
import { Fault } from '../problem';
import {
  count,
  day,
  described,
  flag,
  listOf,
  named,
  nullable,
  oneOf,
  text,
  type Body,
} from '../schema';
import { ProposedSuccession } from './succession';

const NAMED = { key: text, name: text, kind: oneOf(UNIT_KINDS) };

export const Unit = named('Unit', {
  ...NAMED,
  parentKey: nullable(text),
  baselineScope: nullable(text),
  leaders: described('Leaders in it and below it', count),
});
export type Unit = Body<typeof Unit>;

/** A unit that is there no more. */
export const ClosedUnit = named('ClosedUnit', { ...NAMED, closedOn: day });
export type ClosedUnit = Body<typeof ClosedUnit>;

export const Organisation = named('Organisation', {
  asOf: described('The day of the last import', nullable(day)),
  units: listOf(Unit),
  closedUnits: described('Forvaltninger and centers, newest first', listOf(ClosedUnit)),
  leaders: count,
});
export type Organisation = Body<typeof Organisation>;

const Change = named('Change', {
  key: text,
  name: text,
  detail: described('Where it belongs, or what becomes what', text),
});

const Difference = named('Difference', {
  new: listOf(Change),
  changed: listOf(Change),
  gone: listOf(Change),
  unchanged: count,
});

/** What was read of one file. */
export const ImportSource = named('ImportSource', {
  file: text,
  sheet: described('Null where the file has no sheets', nullable(text)),
  encoding: oneOf(IMPORT_ENCODINGS),
  headerLine: count,
  rows: count,
  hiddenRows: described('Rows among them that are hidden in the workbook', count),
});
export type ImportSource = Body<typeof ImportSource>;

/** What an import would change, or has changed. */
export const ImportPreview = named('ImportPreview', {
  id: text,
  asOf: day,
  format: oneOf(IMPORT_FORMATS),
  sources: described(
    'What was read: the file of leaders, then that of units',
    listOf(ImportSource),
  ),
  committed: flag,
  units: Difference,
  leaders: Difference,
  rejected: listOf(Fault),
  notices: described(
    'What was read otherwise than it stands, or should be looked at',
    listOf(Fault),
  ),
  lastAsOf: described('The day of the import before it', nullable(day)),
  isEarlier: described('It describes an earlier day than the import before it', flag),
  successions: described('For HR to decide after the import', listOf(ProposedSuccession)),
});
export type ImportPreview = Body<typeof ImportPreview>;

/** A roster's form: its day beside its files. */
export interface UploadOrganisation {
  /** ISO date: the day the files describe. */
  readonly asOf: string;
  /** CSV or XLSX. */
  readonly leaders?: unknown;
  /** Units, with an OS2mo export. */
  readonly units?: unknown;
}

export interface CommitImport {
  /** Import the rest although some rows are rejected. */
  readonly acceptRejected?: boolean;
  /** Import files that are older than those imported last. */
  readonly acceptEarlier?: boolean;
}

/** What HR changes of a unit; what is absent stays. */
export interface ChangeUnit {
  readonly kind?: SettableUnitKind;
  readonly baselineScope?: BaselineScope | null;
}
