/** One value of a series. Null is missing: the line breaks, nothing is drawn. */
export interface SeriesPoint {
  readonly label: string;
  readonly shortLabel: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly cells: number;
  /** Five cells or more: only then a mean is part of a line. */
  readonly sufficient: boolean;
  /** False while the period is not over. */
  readonly complete: boolean;
}

/** A stretch of the value axis with a meaning, such as a rating. */
export interface Zone {
  readonly from: number;
  readonly to: number;
  readonly tone: "good" | "below";
  readonly label: string;
}

/** The value axis that several panels share. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const STEP = 10;

/** A cropped scale, only for lines and dots: from the tens below the least value to 100. Ticks are the thresholds. */
export function sharedScale(values: readonly (number | null)[], thresholds: readonly number[]): Scale {
  const known = [...values, ...thresholds].filter((value) => value !== null);
  const least = known.length === 0 ? 50 : Math.min(...known);
  const low = Math.max(0, Math.floor((least - 2) / STEP) * STEP);
  return { low, high: 100, ticks: thresholds.filter((tick) => tick > low) };
}

/** What a line chart draws of a point: on the line, or as a dot by itself. */
export interface DrawnPoint {
  readonly index: number;
  readonly line: number | null;
  readonly band: [number, number] | null;
  readonly dot: number | null;
  readonly context: number | null;
}

const onLine = (point: SeriesPoint | undefined) =>
  point?.sufficient === true && point.value !== null ? point.value : null;

/** Splits a series into its line and its dots; a point without neighbours on the line is a dot too. */
export function drawn(points: readonly SeriesPoint[], context: readonly SeriesPoint[] = []): DrawnPoint[] {
  return points.map((point, index) => {
    const line = onLine(point);
    const alone = line !== null && onLine(points[index - 1]) === null && onLine(points[index + 1]) === null;
    const band: [number, number] | null =
      line !== null && point.low !== null && point.high !== null ? [point.low, point.high] : null;
    return {
      index,
      line,
      band,
      dot: line === null || alone ? point.value : null,
      context: onLine(context[index]),
    };
  });
}
