import { bucketLabel, type Day, type Language } from "@nen-nep/schema";
import type { SeriesPoint } from "../../charts/series.js";
import { grainOfBucket } from "../../filters/period.js";

interface Bucket {
  readonly start: Day;
  readonly end: Day;
  readonly complete: boolean;
}

type Figure = Pick<SeriesPoint, "value" | "low" | "high" | "n" | "cells" | "sufficient">;

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

/** A figure of a bucket as a point of a series. */
export const toPoint = (bucket: Bucket, figure: Figure, language: Language): SeriesPoint => ({
  label: wordedBucket(bucket, language),
  shortLabel: shortBucket(bucket, language),
  value: figure.value,
  low: figure.low,
  high: figure.high,
  n: figure.n,
  cells: figure.cells,
  sufficient: figure.sufficient,
  complete: bucket.complete,
});
