/** The URL's key: the first day of the half-year that is shown. */
export const TABLES_KEYS = ["half"] as const;
