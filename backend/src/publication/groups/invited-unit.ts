import type { GroupIdentity } from '../publication';

export interface InvitedUnit extends GroupIdentity {
  readonly invited: number;
  /** By earlier round: leaders who were invited in one of the two only; absent where it is not known. */
  readonly turnover?: Readonly<Record<string, number>>;
}
