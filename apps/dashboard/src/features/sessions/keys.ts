/** The URL's keys of this page: the session; the next one where there is none. */
export const SESSIONS_KEYS = ["s"] as const;
