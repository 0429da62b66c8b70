import { bucketLabel, type Language } from "@nen-nep/schema";
import type { SeriesPoint } from "../../charts/series.js";
import { grainOfBucket } from "../../filters/period.js";
import type { TrendValueFragment } from "./Overview.generated.js";

type Bucket = TrendValueFragment["bucket"];

const SHORT = { VI: ["I", "II", "III", "IV"], EN: ["Q1", "Q2", "Q3", "Q4"] } as const;

/** A bucket as an axis writes it: `6/20`, `II/20`, `Q2/20`. */
export function shortBucket(bucket: Bucket, language: Language): string {
  const year = bucket.start.slice(2, 4);
  const month = Number(bucket.start.slice(5, 7));
  if (grainOfBucket(bucket) === "QUARTER") return `${SHORT[language][(month - 1) / 3]}/${year}`;
  return grainOfBucket(bucket) === "YEAR" ? bucket.start.slice(0, 4) : `${month}/${year}`;
}

/** A bucket in words, such as `quý II/2020`. */
export const wordedBucket = (bucket: Bucket, language: Language): string => {
  const grain = grainOfBucket(bucket) ?? "MONTH";
  const label = bucketLabel(bucket, grain, language);
  return grain === "MONTH" && language === "VI" ? `tháng ${label}` : label;
};

export const toSeries = (trend: readonly TrendValueFragment[], language: Language): SeriesPoint[] =>
  trend.map(({ bucket, score }) => ({
    label: wordedBucket(bucket, language),
    shortLabel: shortBucket(bucket, language),
    value: score.value,
    low: score.low,
    high: score.high,
    n: score.n,
    cells: score.cells,
    sufficient: score.sufficient,
    complete: bucket.complete,
  }));
