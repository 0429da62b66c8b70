import type { NeedTier } from "@nen-nep/schema";
import type { Tone } from "../../../ui/Tag.js";

/** A tier always carries words; the tone repeats them. What has no evidence says nothing either way. */
export const TIER_TONES: Readonly<Record<NeedTier, Tone>> = {
  CLEAR: "late",
  LIKELY: "soon",
  UNCLEAR: "info",
  NONE: "ok",
  NO_EVIDENCE: "idle",
};
