import type { UnitKind } from '../publication/publication';

/** A group that the round's results may be cut by, as it was when the round opened. */
export interface RoundGroup {
  readonly key: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentKey: string | null;
  readonly baselineScope: string | null;
  /** Leaders invited in it and below it. */
  readonly invited: number;
}

export type RoundOrganisation = readonly RoundGroup[];
