import { type Rating, ratings } from "@nen-nep/schema";
import type { Zone } from "../../charts/series.js";
import type { Text } from "../../i18n/useText.js";

const MAX = 100;

/** The lower bound of a rating, from the server's bands; null where the sheet has none. */
export const boundOf = (
  bands: readonly { readonly rating: Rating; readonly from: number }[],
  rating: Rating,
): number | null => bands.find((band) => band.rating === rating)?.from ?? null;

/** The faint zones of a score chart, from the server's bands: good, and below fair. */
export function scoreZones(
  bands: readonly { readonly rating: Rating; readonly from: number }[],
  { say, format, language }: Text,
): { zones: Zone[]; thresholds: number[] } {
  const good = boundOf(bands, "GOOD");
  const fair = boundOf(bands, "FAIR");
  const plain = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1);
  const zones: Zone[] = [];
  if (good !== null) {
    const label = say("charts.zoneGood", { rating: ratings.label("GOOD", language), from: plain(good) });
    zones.push({ from: good, to: MAX, tone: "good", label });
  }
  if (fair !== null) {
    const label = say("charts.zoneBelow", { rating: ratings.label("FAIR", language), from: plain(fair) });
    zones.push({ from: 0, to: fair, tone: "below", label });
  }
  return { zones, thresholds: [fair, good].filter((value) => value !== null) };
}
