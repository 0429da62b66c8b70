const UNREACHABLE = "The database cannot be reached now; try again soon.";
const NO_ROOM = "There is no room left for the database; nothing was written.";
const READ_ONLY = "The database takes no writes now; nothing was written.";
const LOCKED = "Another process holds the database; try again soon.";

/** Signs that the engines and the system give of trouble around a database, which passes or is mended without us. */
const SIGNS: readonly (readonly [sign: RegExp, words: string])[] = [
  [/^(SQLITE_FULL|53100|ENOSPC|EDQUOT)$/, NO_ROOM],
  [/^(SQLITE_READONLY|25006|EROFS)$/, READ_ONLY],
  [/^(SQLITE_BUSY|55P03)$/, LOCKED],
  [/^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|57P0[1-3]|53300|08...)$/, UNREACHABLE],
];

/** The driver and TypeORM have no codes for a connection that broke. */
const BROKEN =
  /Connection terminated|not queryable|QueryRunner has been released|QueryRunner is already released/i;

/** What is wrong around the database, in words for a client; null where an error tells of something else. */
export function troubleOf(error: unknown): string | null {
  const { code, driverError, message } = (error ?? {}) as {
    code?: unknown;
    driverError?: { code?: unknown };
    message?: string;
  };
  const sign = String(driverError?.code ?? code ?? "");
  const known = SIGNS.find(([pattern]) => pattern.test(sign));
  if (known) return known[1];
  return BROKEN.test(message ?? "") ? UNREACHABLE : null;
}
