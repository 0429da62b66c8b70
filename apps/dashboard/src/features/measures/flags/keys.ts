/** The URL's keys of flags: kind and state of those that are listed, the open one. */
export const FLAGS_KEYS = ["k", "s", "f"] as const;
