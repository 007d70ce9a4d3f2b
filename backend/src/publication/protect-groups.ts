import { countCells } from '../disclosure/linked-group';
import { protectLinked } from '../disclosure/protect-linked';
import type { CollectedResponse } from '../response/collected-response';
import type { PublicationInput } from './publication-input';
import { listCuts, type Cuts } from './cuts';
import type { WithheldReason } from '../disclosure/withheld';

/** Which groups of a round may be shown, all of its cuts taken together. */
export interface ProtectedGroups {
  /** Those who answered anything. */
  readonly responses: readonly CollectedResponse[];
  readonly cuts: Cuts;
  readonly isShown: (groupKey: string) => boolean;
  /** Why a group is not shown. */
  readonly reasonOf: (groupKey: string) => WithheldReason;
}

export function protectGroups(input: PublicationInput): ProtectedGroups {
  const responses = input.responses.filter(({ answers }) => Object.keys(answers).length > 0);
  const cuts = listCuts(input, responses);
  const protection = protectLinked({
    groups: cuts.byValue,
    cells: countCells(responses, cuts.groupKeysOf, () => true),
    minimum: input.minimum,
  });
  return {
    responses,
    cuts,
    isShown: (key) => protection.get(key) === null,
    reasonOf: (key) => protection.get(key) ?? 'too-few',
  };
}
