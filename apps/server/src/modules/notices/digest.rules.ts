import { bucketOf, type Day, type DigestFrequency, daysBetween } from "@nen-nep/schema";

const LONGEST_ADDRESS = 254;
const MOST_TRIES = 6;
const FIRST_PAUSE_MINUTES = 10;
const SATURDAY = 5;

/** Days since the Monday of its week. */
const weekday = (day: Day) => daysBetween(bucketOf(day, "WEEK").start, day);

/** Whether a digest is due: on a working day, once a day or once a week. `last` is the day of the latest one. */
export function isDue(every: DigestFrequency, today: Day, last: Day | null): boolean {
  if (every === "NEVER" || weekday(today) >= SATURDAY) return false;
  return last === null || last < (every === "DAILY" ? today : bucketOf(today, "WEEK").start);
}

/** Whether mail can go to this address: one, in plain letters, without a name. */
export const isAddress = (text: string): boolean =>
  text.length <= LONGEST_ADDRESS &&
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/.test(
    text,
  );

/** What a mail server, or the way to it, says of a failure. */
export interface MailFault {
  /** The answer of the server, such as 451; missing where it gave none. */
  readonly responseCode?: number;
  /** The command that failed, as far as it is known. */
  readonly command?: string;
  /** What of the system failed, such as `connect`: then no server was reached. */
  readonly syscall?: string;
}

/**
 * What a failure means: AGAIN where the mail surely did not go and may go later, AWAY where the server as a whole
 * cannot be reached, REFUSED where it will not take it, UNKNOWN where it may have taken it: then it is not sent again.
 */
export function meaningOf({
  responseCode,
  command,
  syscall,
}: MailFault): "AGAIN" | "AWAY" | "REFUSED" | "UNKNOWN" {
  const aboutOne = /^(MAIL FROM|RCPT TO|DATA)/.test(command ?? "");
  if (responseCode !== undefined) {
    if (!aboutOne) return "AWAY";
    return responseCode < 500 ? "AGAIN" : "REFUSED";
  }
  return syscall === "connect" || syscall === "getaddrinfo" ? "AWAY" : "UNKNOWN";
}

/** When a failed digest is tried again; null where it was tried often enough for that day. */
export const tryAgainAt = (now: string, tries: number): string | null =>
  tries >= MOST_TRIES
    ? null
    : new Date(Date.parse(now) + FIRST_PAUSE_MINUTES * 2 ** (tries - 1) * 60_000).toISOString();
