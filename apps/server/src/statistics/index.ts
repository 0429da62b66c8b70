export * from "./adjusted.js";
export * from "./ancova.js";
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
  ratioVariance,
  SUFFICIENT_CELLS,
} from "./clustered.js";
export * from "./correlation.js";
export * from "./independent.js";
export * from "./percentile.js";
export * from "./severity.js";
export * from "./shrinkage.js";
export * from "./student.js";
export { LEAST, publishable, publishableParts } from "./withholding.js";
