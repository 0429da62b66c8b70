/** The URL's keys: the tab; of accounts search, role, state and the open one; of the log verb, subject, login and days. */
export const ADMIN_KEYS = ["tab", "q", "r", "s", "a", "v", "o", "w", "from", "to"] as const;
