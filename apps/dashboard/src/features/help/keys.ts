/** The URL's key: whose guide is read. */
export const HELP_KEYS = ["tab"] as const;
