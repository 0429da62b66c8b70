import type { Language } from "@nen-nep/schema";
import type { SeriesPoint } from "../../charts/series.js";
import { toPoint } from "../common/buckets.js";
import type { TrendValueFragment } from "./Overview.generated.js";

export const toSeries = (trend: readonly TrendValueFragment[], language: Language): SeriesPoint[] =>
  trend.map(({ bucket, score }) => toPoint(bucket, score, language));
