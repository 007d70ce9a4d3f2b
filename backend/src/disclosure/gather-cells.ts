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
