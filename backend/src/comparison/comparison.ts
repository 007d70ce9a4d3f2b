/** A round beside 2020: the contract's own types. */
export type {
  BaselineComparison,
  ComparedCell,
  ComparedItem,
} from '@ledelsespuls/contracts/bodies/results/comparison';
export type { ItemLevel } from '@ledelsespuls/contracts/lists/results/item-levels';
export type { Verdict } from '@ledelsespuls/contracts/lists/results/verdicts';
