/** The URL's keys of this page beside the filters': search, group, what to show, rating, order. */
export const CELLS_KEYS = ["q", "g", "show", "r", "sort"] as const;
