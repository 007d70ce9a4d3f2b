import { identityOf, type ImportedLeader } from '../imported-organisation';

export interface Recognised {
  /** The imported leaders; those who are on the roster under another number or mail say as whom. */
  readonly leaders: readonly ImportedLeader[];
  /** How many were recognised otherwise than by the number, or the mail where there is none. */
  readonly by: { readonly mail: number; readonly name: number };
}

type KeyOf = (leader: ImportedLeader) => string | null;

/** Ways to know somebody again, the surest first: as they are known already, so that nobody else can be known as them. */
const WAYS: readonly (readonly [way: 'number' | 'mail' | 'name', keyOf: KeyOf])[] = [
  ['number', identityOf],
  // 00124 and 124 are one number, which a spreadsheet has shortened.
  ['number', ({ employeeNumber }) => withoutZeros(employeeNumber)],
  ['mail', ({ mail }) => mail],
  ['name', ({ name, unitKey }) => `${unitKey}\n${name.toLowerCase()}`],
];

/**
 * Finds the leaders of a file on the roster: by employee number, else by mail, else by name within the unit, each only where it
 * points to one person on both sides. By name nobody is taken for somebody of another number and another mail. A number that
 * the file lacks is kept, so that a list without numbers today does not make everybody new tomorrow.
 */
export function recogniseLeaders(
  current: readonly ImportedLeader[],
  imported: readonly ImportedLeader[],
): Recognised {
  const found = new Map<ImportedLeader, ImportedLeader>();
  const by = { number: 0, mail: 0, name: 0 };
  for (const [way, keyOf] of WAYS) {
    const taken = new Set(found.values());
    const before = byOneKey(
      current.filter((leader) => !taken.has(leader)),
      keyOf,
    );
    const after = byOneKey(
      imported.filter((leader) => !found.has(leader)),
      keyOf,
    );
    for (const [key, leader] of after) {
      const known = before.get(key);
      if (!known || (way === 'name' && areOthers(known, leader))) continue;
      found.set(leader, known);
      by[way] += 1;
    }
  }
  const leaders = imported.map((leader) => {
    const known = found.get(leader);
    if (!known) return leader;
    const isSameNumber = withoutZeros(leader.employeeNumber) === withoutZeros(known.employeeNumber);
    const employeeNumber = isSameNumber
      ? known.employeeNumber
      : (leader.employeeNumber ?? known.employeeNumber);
    const kept = { ...leader, employeeNumber };
    return identityOf(kept) === identityOf(known) ? kept : { ...kept, knownAs: identityOf(known) };
  });
  return { leaders, by: { mail: by.mail, name: by.name } };
}

function withoutZeros(employeeNumber: string | null): string | null {
  return employeeNumber?.replace(/^0+(?=\d)/, '') ?? null;
}

function areOthers(one: ImportedLeader, other: ImportedLeader): boolean {
  const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
  return differ(one.employeeNumber, other.employeeNumber) && differ(one.mail, other.mail);
}

/** Those who have a key that nobody else has. */
function byOneKey(leaders: readonly ImportedLeader[], keyOf: KeyOf): Map<string, ImportedLeader> {
  const found = new Map<string, ImportedLeader>();
  const doubled = new Set<string>();
  for (const leader of leaders) {
    const key = keyOf(leader);
    if (key === null || key === '') continue;
    if (found.has(key)) doubled.add(key);
    found.set(key, leader);
  }
  for (const key of doubled) found.delete(key);
  return found;
}
