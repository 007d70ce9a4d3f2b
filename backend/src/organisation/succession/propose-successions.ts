import type { SuccessionKind } from './succession';
import {
  identityOf,
  type ImportedOrganisation,
  type ImportedUnit,
} from '../import/imported-organisation';
import { plainName } from '../plain-name';
import type { Succession } from './succession';

/** A succession that an import suggests, and what speaks for it. */
export interface ProposedSuccession extends Omit<Succession, 'from'> {
  /** Leaders who were in the predecessor and are in the successor, those below counted too. */
  readonly shared: number;
  /** Leaders who were in the predecessor. */
  readonly before: number;
}

/** Results are cut by no other units. */
const KINDS = ['forvaltning', 'center'];
/** Of those who stay or of those who were there before; less is people who find a new job. */
const PART = 0.25;
/** From here on it is most of them: needed where one of the two units is there before and after. */
const MOST = 0.5;

interface Side {
  readonly unit: ImportedUnit;
  readonly parentName: string;
  /** Neither there before and after. */
  readonly isPassing: boolean;
  /** All who are in it or below it. */
  readonly leaders: ReadonlySet<string>;
  /** Those of them who are on the other roster too. */
  readonly known: number;
}

interface Edge {
  readonly from: Side;
  readonly to: Side;
  readonly shared: number;
  /** Shares of those who stay, and of those who were there before. */
  readonly ofPredecessor: number;
  readonly ofSuccessor: number;
}

/**
 * Suggests which units go on in which, by where the leaders of a closing unit are now, and whence those
 * of a new one came; a name that is alike counts where no leader tells. Only forvaltninger and centers,
 * each in its own kind. Nothing is assumed: HR decides. The order of the rows does not matter.
 */
export function proposeSuccessions(
  current: ImportedOrganisation,
  imported: ImportedOrganisation,
): ProposedSuccession[] {
  const kindNow = new Map(current.units.map(({ key, kind }) => [key, kind]));
  const before = sidesOf(current, imported);
  // A unit that is there already keeps the kind that HR gave it.
  const after = sidesOf(
    {
      ...imported,
      units: imported.units.map((unit) => ({ ...unit, kind: kindNow.get(unit.key) ?? unit.kind })),
    },
    current,
  );
  const byLeaders = before.flatMap((from) =>
    after.flatMap((to): Edge[] => {
      if (!canFollow(from, to)) return [];
      const shared = [...from.leaders].filter((leader) => to.leaders.has(leader)).length;
      const edge = {
        ...{ from, to, shared },
        ofPredecessor: shared / Math.max(1, from.known),
        ofSuccessor: shared / Math.max(1, to.known),
      };
      return isTold(edge) ? [edge] : [];
    }),
  );
  const isTouched = (side: Side) => byLeaders.some(({ from, to }) => from === side || to === side);
  const byNames = before.flatMap((from) =>
    after.flatMap((to): Edge[] => {
      const isFree = from.isPassing && to.isPassing && !isTouched(from) && !isTouched(to);
      return isFree && canFollow(from, to) && areAlike(from.unit.name, to.unit.name)
        ? [{ from, to, shared: 0, ofPredecessor: 1, ofSuccessor: 1 }]
        : [];
    }),
  );
  const edges = [...byLeaders, ...byNames];
  return edges
    .map((edge) => ({
      predecessorKey: edge.from.unit.key,
      successorKey: edge.to.unit.key,
      kind: kindOf(edge, edges),
      shared: edge.shared,
      before: edge.from.leaders.size,
    }))
    .sort(
      (a, b) =>
        compare(a.successorKey, b.successorKey) || compare(a.predecessorKey, b.predecessorKey),
    );
}

/** Whether two names have most of their words in common. */
export function areAlike(one: string, other: string): boolean {
  const [words, others] = [one, other].map((name) => new Set(plainName(name).split('-')));
  const common = [...words!].filter((word) => word !== '' && others!.has(word)).length;
  return common * 2 > Math.max(words!.size, others!.size);
}

function sidesOf(organisation: ImportedOrganisation, other: ImportedOrganisation): Side[] {
  const units = new Map(organisation.units.map((unit) => [unit.key, unit]));
  const otherKeys = new Set(other.units.map(({ key }) => key));
  const stayers = new Set(other.leaders.map(identityOf));
  const members = new Map<string, Set<string>>();
  for (const leader of organisation.leaders) {
    let unit = units.get(leader.unitKey);
    while (unit) {
      const known = members.get(unit.key) ?? new Set<string>();
      members.set(unit.key, known.add(identityOf(leader)));
      unit = unit.parentKey === null ? undefined : units.get(unit.parentKey);
    }
  }
  return organisation.units
    .filter(({ kind }) => KINDS.includes(kind))
    .map((unit) => {
      const leaders = members.get(unit.key) ?? new Set<string>();
      return {
        unit,
        parentName: units.get(unit.parentKey ?? '')?.name ?? '',
        isPassing: !otherKeys.has(unit.key),
        leaders,
        known: [...leaders].filter((leader) => stayers.has(leader)).length,
      };
    });
}

function canFollow(from: Side, to: Side): boolean {
  return (
    from.unit.key !== to.unit.key &&
    from.unit.kind === to.unit.kind &&
    (from.isPassing || to.isPassing)
  );
}

function isTold({ from, to, shared, ofPredecessor, ofSuccessor }: Edge): boolean {
  if (shared === 0) return false;
  if (from.isPassing && to.isPassing) return Math.max(ofPredecessor, ofSuccessor) >= PART;
  return (from.isPassing ? ofPredecessor : ofSuccessor) >= MOST;
}

/** Whole where it is one to one and most are the same; else the stronger break. */
function kindOf({ from, to, ofPredecessor, ofSuccessor }: Edge, edges: readonly Edge[]) {
  const successors = edges.filter((edge) => edge.from === from).length;
  const predecessors = edges.filter((edge) => edge.to === to).length;
  const kind: SuccessionKind =
    !from.isPassing || successors > 1 || ofPredecessor < MOST
      ? 'split'
      : !to.isPassing || predecessors > 1 || ofSuccessor < MOST
        ? 'merged'
        : plainName(from.parentName) === plainName(to.parentName)
          ? 'renamed'
          : 'moved';
  return kind;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
