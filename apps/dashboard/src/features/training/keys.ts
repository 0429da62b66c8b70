import { NEEDS_KEYS } from "./needs/keys.js";
import { REQUESTS_KEYS } from "./requests/keys.js";

/** The URL's keys: the tab, and those of each tab. */
export const TRAINING_KEYS = ["tab", ...NEEDS_KEYS, ...REQUESTS_KEYS] as const;
