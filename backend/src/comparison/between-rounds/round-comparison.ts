/** A round beside an earlier one: the contract's own types. */
export type {
  Change,
  ChangedItem,
  RoundComparison,
  RoundIdentity,
} from '@ledelsespuls/contracts/bodies/results/changes';
