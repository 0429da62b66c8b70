/** The URL's keys of needs: tier, skill, group, post, whether new in it, whether asked for, and a cell. */
export const NEEDS_KEYS = ["tier", "skill", "g", "post", "new", "asked", "q"] as const;
