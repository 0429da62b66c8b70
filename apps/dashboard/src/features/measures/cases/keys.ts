/** The URL's keys of cases: step, form and side of those that are listed, whether one's own or to act on, the open one. */
export const CASES_KEYS = ["step", "form", "late", "own", "turn", "m"] as const;
