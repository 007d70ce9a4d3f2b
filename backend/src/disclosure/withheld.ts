export type { Withheld } from '@ledelsespuls/contracts/bodies/results/figures';
export type { WithheldReason } from '@ledelsespuls/contracts/lists/results/withheld-reasons';
