import type { ImportedLeader } from '../imported-organisation';

export interface LeaderRow extends ImportedLeader {
  readonly line: number;
  /** Levels of its unit below kommunen. */
  readonly depth: number;
}

/** One person, by the row that counts. */
export interface Person extends LeaderRow {
  /** Every row of theirs, the one that counts first. */
  readonly posts: readonly LeaderRow[];
}

/**
 * One row a post becomes one row a person: the same name with the same number, or with the same mail. The
 * post nearest kommunen counts. Rows that share a number or a mail but not a name stay apart: which of
 * them is right is for HR to say.
 */
export function mergePersons(rows: readonly LeaderRow[]): Person[] {
  const personOf = new Map<string, LeaderRow[]>();
  for (const row of rows) {
    const keys = keysOf(row);
    const known = new Set(keys.flatMap((key) => personOf.get(key) ?? []));
    const posts = [...known, row];
    // Whoever shares a key with any of the posts is the same person.
    for (const key of posts.flatMap(keysOf)) personOf.set(key, posts);
  }
  const persons = new Set<LeaderRow[]>(rows.map((row) => personOf.get(keysOf(row)[0]!)!));
  return [...persons].map((found) => {
    const posts = [...found].sort(byRank);
    const first = posts[0]!;
    const numbers = posts.map(({ employeeNumber }) => employeeNumber);
    return {
      ...first,
      employeeNumber: numbers.find((number) => number !== null) ?? null,
      mail: posts.map(({ mail }) => mail).find((mail) => mail !== null) ?? null,
      posts,
    };
  });
}

/** A row without number and mail is nobody else's. */
function keysOf({ employeeNumber, mail, name, line }: LeaderRow): string[] {
  const who = name.toLowerCase();
  const keys = [
    ...(employeeNumber === null ? [] : [JSON.stringify(['number', employeeNumber, who])]),
    ...(mail === null ? [] : [JSON.stringify(['mail', mail, who])]),
  ];
  return keys.length > 0 ? keys : [`line ${line}`];
}

function byRank(a: LeaderRow, b: LeaderRow): number {
  return (
    a.depth - b.depth ||
    compare(a.unitKey, b.unitKey) ||
    compare(a.mail ?? '', b.mail ?? '') ||
    a.line - b.line
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
