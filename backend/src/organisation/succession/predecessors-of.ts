import type { Predecessor, SuccessionKind } from './succession';
import { strongest, type Succession } from './succession';

/** What has to be known of a unit, closed ones too, to follow it back. */
export interface DatedUnit {
  readonly key: string;
  readonly name: string;
  /** ISO days. */
  readonly openedOn: string;
  readonly closedOn: string | null;
}

/**
 * The lineage of a unit: the units that it succeeds, followed through confirmed successions as far back as they go.
 * A unit that was merged with another, or gave a part away, and is still there under its key is not
 * what it was: it is a predecessor of itself.
 * @returns newest break first; empty where there is none
 */
export function predecessorsOf(
  unitKey: string,
  units: readonly DatedUnit[],
  successions: readonly Succession[],
): Predecessor[] {
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const found = new Map<string, Predecessor>();
  const note = (key: string, until: string, kind: SuccessionKind) => {
    const id = `${until} ${key}`;
    const known = found.get(id);
    const name = byKey.get(key)?.name ?? key;
    found.set(id, { key, name, kind: known ? strongest(known.kind, kind) : kind, until });
  };
  /** Days on which a unit was merged with another, or gave a part away, and stayed under its key. */
  const breaksOf = (key: string) => {
    const unit = byKey.get(key);
    return successions.filter(
      ({ predecessorKey, successorKey, from, kind }) =>
        (kind === 'merged' && successorKey === key && (unit?.openedOn ?? from) < from) ||
        (kind === 'split' &&
          predecessorKey === key &&
          (!unit || unit.closedOn === null || unit.closedOn > from)),
    );
  };
  const follow = (
    key: string,
    until: string | null,
    path: readonly string[],
    way: readonly SuccessionKind[],
  ) => {
    // What happened to a predecessor after it was left is no history of the successor.
    const isBefore = ({ from }: Succession) => until === null || from <= until;
    const breaks = breaksOf(key).filter(isBefore);
    const wayTo = ({ from, kind }: Succession) => [
      kind,
      ...way,
      ...breaks.filter((later) => later.from > from).map((later) => later.kind),
    ];
    for (const one of breaks) note(key, one.from, strongest(...wayTo(one)));
    for (const one of successions.filter(isBefore)) {
      const { predecessorKey, from } = one;
      if (one.successorKey !== key || path.includes(predecessorKey)) continue;
      note(predecessorKey, from, strongest(...wayTo(one)));
      follow(predecessorKey, from, [...path, predecessorKey], wayTo(one));
    }
  };
  follow(unitKey, null, [unitKey], []);
  return [...found.values()].sort(
    (a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0) || (a.key < b.key ? -1 : 1),
  );
}
