import { type Day, isDay } from "@nen-nep/schema";
import { dayText } from "../../../db/dialect.js";
import type { Session } from "../../../db/session.js";
import type { ImportChange } from "../exchange.entity.js";
import type { Journaled } from "../plan/journal.js";
import { groupBy } from "../plan/run.js";
import type { LinksBefore } from "./subjects.js";

/** Why a record cannot be taken back: it was changed since, or a row of a table rests on it. */
export interface Obstacle {
  readonly subject: Journaled;
  readonly rowPk: number;
  /** The table that rests on it; null where the record itself was changed since. */
  readonly by: string | null;
}

const VERSIONED = new Set<Journaled>([
  "committee",
  "cell",
  "tenure",
  "meeting",
  "month_declaration",
  "evaluation",
]);

/** Records of a list that are no longer as the batch left them. */
export async function changedSince(session: Session, changes: readonly ImportChange[]): Promise<Obstacle[]> {
  const found: Obstacle[] = [];
  for (const [subject, own] of groupBy(changes, (change) => change.subject as Journaled)) {
    const pks = own.map(({ rowPk }) => rowPk);
    if (VERSIONED.has(subject)) {
      const rows = await session.query<{ pk: number; version: number }>(
        `SELECT pk, version FROM ${subject} WHERE pk IN (:...pks)`,
        { pks },
      );
      const versions = new Map(rows.map(({ pk, version }) => [pk, version]));
      for (const { rowPk, version } of own) {
        if (versions.get(rowPk) !== version) found.push({ subject, rowPk, by: null });
      }
    } else if (subject === "cell_group_link" || subject === "cell_committee_link") {
      const links = await linksNow(session, subject, pks);
      for (const { rowPk, before } of own) {
        const { after } = JSON.parse(before!) as LinksBefore;
        const left = after.map(({ value, since, until }) => `${value} ${since} ${until}`).join();
        if (left !== links.get(rowPk)) found.push({ subject, rowPk, by: null });
      }
    }
  }
  return found;
}

async function linksNow(
  session: Session,
  table: Journaled,
  pks: readonly number[],
): Promise<Map<number, string>> {
  const column = table === "cell_group_link" ? "group_pk" : "committee_pk";
  const rows = await session.query<{ cell_pk: number; value: number; since: Day; until: Day | null }>(
    `SELECT cell_pk, ${column} AS value, since, until FROM ${table} WHERE cell_pk IN (:...pks) ORDER BY cell_pk, since`,
    { pks },
  );
  const words = [...groupBy(rows, (row) => row.cell_pk)].map(
    ([pk, own]) => [pk, own.map(({ value, since, until }) => `${value} ${since} ${until}`).join()] as const,
  );
  return new Map(words);
}

/** An obstacle as the person who wants to revert reads it. */
export interface NamedObstacle {
  readonly subject: Journaled;
  /** The cell's code and the day, or the name, of the record. */
  readonly record: string;
  readonly by: string | null;
}

/** Names the first `most` obstacles by what the office calls the records. */
export async function nameObstacles(
  session: Session,
  obstacles: readonly Obstacle[],
  most = 100,
): Promise<NamedObstacle[]> {
  const listed = obstacles.slice(0, most);
  const names = new Map<string, string>();
  for (const [subject, own] of groupBy(listed, (each) => each.subject)) {
    const pks = own.map(({ rowPk }) => rowPk);
    const rows = await session.query<{ pk: number; a: string; b: string | null }>(
      `${nameSql(session, subject)} WHERE x.pk IN (:...pks)`,
      { pks },
    );
    for (const { pk, a, b } of rows) names.set(`${subject} ${pk}`, b === null ? a : `${a} ${written(b)}`);
  }
  return listed.map(({ subject, rowPk, by }) => ({
    subject,
    record: names.get(`${subject} ${rowPk}`) ?? "",
    by,
  }));
}

const written = (text: string): string => (isDay(text) ? text.split("-").reverse().join("/") : text);

function nameSql(session: Session, subject: Journaled): string {
  const ofCell = (table: string, what: string) =>
    `SELECT x.pk, c.code AS a, ${what} AS b FROM ${table} x JOIN cell c ON c.pk = x.cell_pk`;
  switch (subject) {
    case "committee":
    case "delegation":
      return `SELECT x.pk, x.name AS a, NULL AS b FROM ${subject} x`;
    case "cell":
    case "cell_group_link":
    case "cell_committee_link":
      return "SELECT x.pk, x.code AS a, NULL AS b FROM cell x";
    case "person":
      return ofCell("person", "x.name");
    case "tenure":
      return ofCell("tenure", "x.post");
    case "meeting":
    case "evaluation":
      return ofCell(subject, dayText(session.engine, "x.held_on"));
    case "month_declaration":
      return ofCell("month_declaration", dayText(session.engine, "x.month"));
  }
}
