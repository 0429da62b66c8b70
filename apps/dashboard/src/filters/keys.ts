/** The flat, short keys of the URL. Everything stays a string: `017` is a code, not seventeen. */
export const FILTER_KEYS = ["p", "vs", "in"] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];
