import type { Finding } from "../db/checks.js";
import type { Session } from "../db/session.js";

const MOST_NAMED = 20;

/** Whether the log is numbered from 1 without gaps up to where its counter stands. */
export async function checkAuditNumbers(session: Session): Promise<Finding> {
  const [log] = await session.query<{ n: number; last: number; counted: number }>(
    `SELECT COUNT(*) AS n, COALESCE(MAX(seq), 0) AS last,
      (SELECT value FROM counter WHERE name = 'audit') AS counted FROM audit_log`,
  );
  const gaps = await session.query<{ from: number; to: number }>(
    `SELECT before + 1 AS "from", seq - 1 AS "to"
      FROM (SELECT seq, LAG(seq, 1, 0) OVER (ORDER BY seq) AS before FROM audit_log) numbered
      WHERE seq <> before + 1 ORDER BY seq LIMIT ${MOST_NAMED}`,
  );
  const { n, last, counted } = log!;
  const faults = gaps.map(({ from, to }) =>
    from === to ? `entry ${from} is missing` : `entries ${from} to ${to} are missing`,
  );
  if (counted !== last) faults.push(`the counter stands at ${counted}, the last entry is ${last}`);
  return { looked: `${n} entries`, faults };
}
