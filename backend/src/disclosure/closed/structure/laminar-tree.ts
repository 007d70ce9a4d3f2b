/** Nested groups by index: kommune is 0, and every parent stands before its kids. */
export interface LaminarTree {
  /** −1 for the root. */
  readonly parent: Int32Array;
  readonly kids: readonly Int32Array[];
  /** People of a node who are in none of its kids. */
  readonly rest: Int32Array;
}

/** @param parents by node, −1 for the first; each before its kids */
export function laminarTree(parents: readonly number[], rest: readonly number[]): LaminarTree {
  const kids = parents.map((): number[] => []);
  parents.forEach((parent, node) => kids[parent]?.push(node));
  return {
    parent: Int32Array.from(parents),
    kids: kids.map((of) => Int32Array.from(of)),
    rest: Int32Array.from(rest),
  };
}
