import type { ImportFault, ImportFaultCode } from './import-fault';
import type { ImportedLeader } from '../imported-organisation';
import { mergePersons, type LeaderRow, type Person } from './merge-persons';
import { readMail } from './read-mail';

const MOST_LINES_NAMED = 5;

export interface CheckedLeaders {
  readonly accepted: readonly Person[];
  readonly rejected: readonly ImportFault[];
  readonly notices: readonly ImportFault[];
}

/**
 * Takes the rows that say who somebody is, a person once. Where two persons share a mail or a number, both
 * are rejected: which of them is right is for HR to say.
 */
export function checkLeaders(file: string, written: readonly LeaderRow[]): CheckedLeaders {
  const rejected: ImportFault[] = [];
  const cleaned: LeaderRow[] = [];
  const faultAt = (line: number, code: ImportFaultCode, column: string | null, detail?: string) => {
    rejected.push({ code, file, line, column, detail });
    return [];
  };
  const rows = written.flatMap((row): LeaderRow[] => {
    if (row.name === '') return faultAt(row.line, 'missing-name', 'navn');
    if (row.mail === null && row.employeeNumber === null)
      return faultAt(row.line, 'no-identity', null);
    if (row.mail === null) return [row];
    const read = readMail(row.mail);
    if ('fault' in read) return faultAt(row.line, read.fault, 'mail');
    if (read.isCleaned) cleaned.push(row);
    return [{ ...row, mail: read.mail }];
  });
  const persons = mergePersons(rows);
  const linesByMail = linesBy(persons, ({ mail }) => mail);
  const linesByNumber = linesBy(persons, ({ employeeNumber }) => employeeNumber);
  const accepted = persons.filter(({ mail, employeeNumber, posts }) => {
    const lines = posts.map(({ line }) => line);
    const sameMail = otherLines(linesByMail.get(mail ?? ''), lines);
    const sameNumber = otherLines(linesByNumber.get(employeeNumber ?? ''), lines);
    for (const line of lines) {
      if (sameMail) faultAt(line, 'double-mail', 'mail', sameMail);
      else if (sameNumber) faultAt(line, 'double-number', 'medarbejdernummer', sameNumber);
    }
    return !sameMail && !sameNumber;
  });
  return { accepted, rejected, notices: cleanedNotice(file, cleaned) };
}

/** The leader that a row is, without its place in the file. */
export function toLeader({
  employeeNumber,
  name,
  mail,
  layer,
  unitKey,
}: LeaderRow): ImportedLeader {
  return { employeeNumber, name, mail, layer, unitKey };
}

/** Who stands in several rows, and which of them counts. */
export function onePersonNotices(
  file: string,
  persons: readonly Person[],
  nameOf: (unitKey: string) => string,
): ImportFault[] {
  return persons.flatMap(({ name, posts, unitKey }): ImportFault[] => {
    if (posts.length === 1) return [];
    const lines = posts.map(({ line }) => line).sort((a, b) => a - b);
    const units = [...new Set(posts.map((post) => post.unitKey))].map(nameOf);
    const detail = `${name}: ${units.join(' / ')} → ${nameOf(unitKey)}.`;
    const [line = null, ...moreLines] = lines;
    return [{ code: 'one-person', file, line, moreLines, column: null, detail }];
  });
}

function cleanedNotice(file: string, [first, ...more]: readonly LeaderRow[]): ImportFault[] {
  if (!first) return [];
  const moreLines = more.map(({ line }) => line);
  const detail = first.mail ?? '';
  return [{ code: 'mail-cleaned', file, line: first.line, moreLines, column: 'mail', detail }];
}

/** The first few: a mail that stands in every row would otherwise be told with every line. */
function otherLines(lines: readonly number[] | undefined, own: readonly number[]): string {
  const most = MOST_LINES_NAMED + own.length + 1;
  const others = (lines ?? []).slice(0, most).filter((line) => !own.includes(line));
  const more = others.length > MOST_LINES_NAMED ? ' …' : '';
  return others.slice(0, MOST_LINES_NAMED).join(', ') + more;
}

function linesBy(
  persons: readonly Person[],
  keyOf: (person: Person) => string | null,
): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const person of persons) {
    const key = keyOf(person);
    if (key === null) continue;
    const known = lines.get(key) ?? [];
    known.push(...person.posts.map(({ line }) => line));
    lines.set(key, known);
  }
  return lines;
}
