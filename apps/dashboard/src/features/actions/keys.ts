/** The URL's keys of this page: view, search, kind, how far, how long overdue, only mine, the opened action. */
export const ACTIONS_KEYS = ["view", "q", "k", "show", "age", "mine", "a"] as const;
