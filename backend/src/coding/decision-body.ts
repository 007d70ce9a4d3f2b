import type { CodingDecision } from '@ledelsespuls/contracts/bodies/baseline/coding';
import { isSameCoding, type Coding } from './coding';
import type { FiledFinding } from './layers/files-coding';

interface Decision {
  readonly id: string;
  readonly decidedAt: Date;
  readonly mark: string;
  readonly coding: Coding;
  readonly reason: string | null;
}

/** A decision beside the coding that the files have now. */
export function decisionBody(
  { id, decidedAt, mark, coding, reason }: Decision,
  filed: FiledFinding,
): CodingDecision {
  return {
    ...{ id, coding, reason },
    decidedAt: decidedAt.toISOString(),
    agrees: isSameCoding(coding, filed.coding),
    isOutdated: mark !== filed.mark,
  };
}
