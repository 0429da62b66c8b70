/** The URL's keys of this page: which plan, seen how. */
export const PILOTS_KEYS = ["plan", "view"] as const;
