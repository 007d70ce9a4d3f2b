export type { Interval } from '@ledelsespuls/contracts/bodies/results/figures';
