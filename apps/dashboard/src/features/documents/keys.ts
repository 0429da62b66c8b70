/** The URL's keys of this page: search, kind, and the one document that a link leads to. */
export const DOCUMENTS_KEYS = ["q", "k", "d"] as const;
