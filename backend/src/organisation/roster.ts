import type { Predecessor } from './succession/succession';
import type { UnitKind } from './unit-kind';

/** A unit as a round finds it when it opens. */
export interface RosterUnit {
  readonly key: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentKey: string | null;
  readonly baselineScope: string | null;
  /** Its lineage, by the successions that HR has confirmed; absent where there is none. */
  readonly succeeds?: readonly Predecessor[];
}

/** A leader, by an id that means nothing outside the database. */
export interface RosterLeader {
  readonly id: string;
  readonly unitKey: string;
  /** Ledelseslag, as the roster names it; null where it says none. */
  readonly layer: string | null;
}
