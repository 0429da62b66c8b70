export * from "./census.js";
export * from "./change.js";
export {
  type CellRatio,
  type CellTotals,
  clusteredMean,
  clusteredRatio,
  type Estimate,
  type MeanSums,
  meanSums,
  type RatioSums,
  ratioSums,
  SUFFICIENT_CELLS,
} from "./clustered.js";
export * from "./percentile.js";
export * from "./student.js";
