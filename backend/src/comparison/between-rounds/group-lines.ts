import type { Predecessor } from '../../organisation/succession/succession';
import type { Publication, PublishedGroup } from '../../publication/publication';
import { lineageOf, isSame } from '../../round/groups/lineage';

/** A group over the rounds, for as long as it is the same one. */
export interface GroupLine {
  /** What it is of the group whose history it belongs to; null where it is that group itself. */
  readonly predecessor: Predecessor | null;
  /** By round key. */
  readonly groups: ReadonlyMap<string, PublishedGroup>;
}

/**
 * A group's way back through earlier rounds. It goes on as the same line under other names and in other
 * places; where it was merged or split its line ends, and what it came of has lines of its own.
 * @param rounds oldest first; the group is of the last that has its key
 * @returns the group's own line first; none where no round has it
 */
export function linesOf(groupKey: string, rounds: readonly Publication[]): GroupLine[] {
  const lines: OpenLine[] = [];
  for (const { round, groups } of [...rounds].reverse()) {
    if (lines.length === 0) {
      const group = groups.find(({ key }) => key === groupKey);
      if (group) lines.push(startLine(round.key, group, null));
      continue;
    }
    const taken = new Set<PublishedGroup>();
    // What a line came of goes on with its own, not with the line again.
    for (const line of [...lines].reverse()) {
      for (const found of lineageOf(line.head, groups)) {
        if (taken.has(found.group)) continue;
        taken.add(found.group);
        if (isSame(found)) {
          line.head = found.group;
          line.groups.set(round.key, found.group);
          continue;
        }
        const { key, name } = found.group;
        const { kind, until } = found;
        lines.push(
          startLine(round.key, found.group, { key, name, kind: kind!, until: until ?? '' }),
        );
      }
    }
  }
  return lines;
}

interface OpenLine {
  readonly predecessor: Predecessor | null;
  readonly groups: Map<string, PublishedGroup>;
  /** The oldest group of it so far. */
  head: PublishedGroup;
}

function startLine(
  roundKey: string,
  head: PublishedGroup,
  predecessor: Predecessor | null,
): OpenLine {
  return { predecessor, head, groups: new Map([[roundKey, head]]) };
}
