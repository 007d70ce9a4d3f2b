import type { WithheldReason } from '../publication/publication';
import { protectBreakdown } from './protect-breakdown';

export interface TreeNode {
  readonly key: string;
  readonly parentKey: string | null;
}

/** By group key: null where the figure may be shown, else why not. */
export type Protection = ReadonlyMap<string, WithheldReason | null>;

/**
 * Protects one figure over kommunen, its forvaltninger and their centers: each level by
 * `protectBreakdown` against the level above, and nothing below a group that is withheld.
 * @param countOf answers behind the figure in a group
 * @param candidate groups that may be shown at all; the others count in the whole, but stay withheld
 */
export function protectTree(
  nodes: readonly TreeNode[],
  minimum: number,
  countOf: (key: string) => number,
  candidate: (key: string) => boolean = () => true,
): Protection {
  const protection = new Map<string, WithheldReason | null>();
  const visit = (parent: TreeNode): void => {
    const children = nodes.filter(({ parentKey }) => parentKey === parent.key);
    const hidden = protection.get(parent.key) ?? null;
    if (hidden !== null) {
      for (const child of children)
        protection.set(child.key, tooFewOr(hidden, countOf(child.key), minimum));
    } else {
      const parts = children
        .filter(({ key }) => candidate(key))
        .map(({ key }) => ({ groupKey: key, answered: countOf(key) }));
      for (const part of protectBreakdown(parts, minimum, countOf(parent.key))) {
        protection.set(part.groupKey, part.status === 'shown' ? null : part.reason);
      }
      for (const { key } of children) if (!protection.has(key)) protection.set(key, 'too-few');
    }
    children.forEach(visit);
  };
  for (const root of nodes.filter(({ parentKey }) => parentKey === null)) {
    protection.set(root.key, countOf(root.key) < minimum ? 'too-few' : null);
    visit(root);
  }
  return protection;
}

function tooFewOr(reason: WithheldReason, count: number, minimum: number): WithheldReason {
  return count < minimum ? 'too-few' : reason;
}
