/** The URL's keys of this page beside the filters': group, figure, grain, and the two groups that are compared. */
export const GROUPS_KEYS = ["group", "metric", "every", "a", "b"] as const;
