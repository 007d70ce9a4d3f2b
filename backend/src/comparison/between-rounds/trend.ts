/** Items over all rounds that asked of them: the contract's own types. */
export type {
  OverallTrend,
  Trend,
  TrendPoint,
  TrendRound,
  Trends,
  TrendSeries,
} from '@ledelsespuls/contracts/bodies/results/trends';
