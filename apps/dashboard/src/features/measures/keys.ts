import { CASES_KEYS } from "./cases/keys.js";
import { FLAGS_KEYS } from "./flags/keys.js";
import { TABLES_KEYS } from "./tables/keys.js";

/** The URL's keys: the tab, and those of each tab. */
export const MEASURES_KEYS = ["tab", ...FLAGS_KEYS, ...CASES_KEYS, ...TABLES_KEYS] as const;
