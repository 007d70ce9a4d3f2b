/** A group that figures may be cut by. Groups of different cuts overlap: the tables are linked. */
export interface LinkedGroup {
  readonly key: string;
}

/** People who count in exactly the same groups, whatever is published: the finest cell of all cuts together. */
export interface Cell {
  readonly groupKeys: readonly string[];
  readonly answered: number;
}

/** How many people there are of each kind. */
export function countCells<Person>(...gathered: Parameters<typeof gatherCells<Person>>): Cell[] {
  return gatherCells(...gathered).map(({ groupKeys, people }) => ({
    groupKeys,
    answered: people.length,
  }));
}

/**
 * Gathers people by the groups that they count in, leaving out groups that nobody may see. The cells
 * come in an order that does not depend on that of the people.
 */
export function gatherCells<Person>(
  people: readonly Person[],
  groupKeysOf: (person: Person) => readonly string[],
  isSeen: (groupKey: string) => boolean,
): { readonly groupKeys: readonly string[]; readonly people: readonly Person[] }[] {
  const cells = new Map<string, { groupKeys: readonly string[]; people: Person[] }>();
  for (const person of people) {
    const groupKeys = groupKeysOf(person).filter(isSeen).sort();
    const name = JSON.stringify(groupKeys);
    const cell = cells.get(name) ?? { groupKeys, people: [] };
    cell.people.push(person);
    cells.set(name, cell);
  }
  return [...cells].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, cell]) => cell);
}
