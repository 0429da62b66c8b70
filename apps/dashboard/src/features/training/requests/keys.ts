/** The URL's keys of requests: kind and state of those that are listed. */
export const REQUESTS_KEYS = ["k", "s"] as const;
