import type { Predecessor } from '../../organisation/succession/succession';
import type { UnitKind } from '../../organisation/unit-kind';

/** A unit that the round's results may be cut by, as it was when the round opened. */
export interface RoundUnit {
  readonly key: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentKey: string | null;
  readonly baselineScope: string | null;
  /** Leaders invited in it and below it. */
  readonly invited: number;
  /** By earlier round: leaders who were invited in one of the two only. Absent from old rounds. */
  readonly turnover?: Readonly<Record<string, number>>;
  /** Its lineage; absent where there is none, and from old rounds. */
  readonly succeeds?: readonly Predecessor[];
}

/** A ledelseslag that the results of kommunen may be cut by. */
export interface RoundLayer {
  readonly key: string;
  readonly name: string;
  readonly kind: 'layer';
  readonly invited: number;
}

export type RoundOrganisation = readonly (RoundUnit | RoundLayer)[];
