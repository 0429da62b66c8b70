import { isDay, type Post, posts, writtenDay } from "@nen-nep/schema";
import { dayText } from "../../../db/dialect.js";
import type { Session } from "../../../db/session.js";
import type { Journaled } from "../plan/journal.js";
import { groupBy } from "../plan/run.js";
import type { Obstacle } from "./obstacles.js";

/** An obstacle as the person who wants to revert reads it. */
export interface NamedObstacle extends Omit<Obstacle, "rowPk"> {
  /** What the office calls the record: the cell's code with the day, or with the post and who holds it, or a name. */
  readonly record: string;
}

const MOST_NAMED = 100;

/** What stands in the way of a revert: all of it counted, the first hundred named while their records still stand. */
export class Obstacles {
  readonly named: NamedObstacle[] = [];
  private readonly known = new Set<string>();

  constructor(private readonly session: Session) {}

  /** How many records are in the way. */
  get count(): number {
    return this.known.size;
  }

  /** Adds those of records that are not listed yet. */
  async add(found: readonly Obstacle[]): Promise<void> {
    const fresh = found.filter((each) => {
      const key = `${each.subject} ${each.rowPk}`;
      return !this.known.has(key) && this.known.add(key);
    });
    const room = MOST_NAMED - this.named.length;
    if (room > 0) this.named.push(...(await named(this.session, fresh.slice(0, room))));
  }
}

async function named(session: Session, obstacles: readonly Obstacle[]): Promise<NamedObstacle[]> {
  const names = new Map<string, string>();
  for (const [subject, own] of groupBy(obstacles, (each) => each.subject)) {
    const pks = own.map(({ rowPk }) => rowPk);
    const rows = await session.query<{ pk: number; a: string; b: string | null; c: string | null }>(
      `${nameSql(session, subject)} WHERE x.pk IN (:...pks)`,
      { pks },
    );
    for (const { pk, a, b, c } of rows) names.set(`${subject} ${pk}`, written(a, b, c));
  }
  return obstacles.map(({ subject, rowPk, by, batchId }) => ({
    subject,
    record: names.get(`${subject} ${rowPk}`) ?? "",
    by,
    batchId,
  }));
}

function written(name: string, more: string | null, holder: string | null): string {
  if (more === null) return name;
  if (holder !== null) return `${name}, ${posts.terms[more as Post].vi} ${holder}`;
  return `${name} ${isDay(more) ? writtenDay(more, "VI") : more}`;
}

function nameSql(session: Session, subject: Journaled): string {
  const ofCell = (table: string, what: string) =>
    `SELECT x.pk, c.code AS a, ${what} AS b, NULL AS c FROM ${table} x JOIN cell c ON c.pk = x.cell_pk`;
  switch (subject) {
    case "committee":
    case "delegation":
      return `SELECT x.pk, x.name AS a, NULL AS b, NULL AS c FROM ${subject} x`;
    case "cell":
    case "cell_group_link":
    case "cell_committee_link":
      return "SELECT x.pk, x.code AS a, NULL AS b, NULL AS c FROM cell x";
    case "person":
      return ofCell("person", "x.name");
    case "tenure":
      return `SELECT x.pk, c.code AS a, x.post AS b, p.name AS c FROM tenure x
                JOIN cell c ON c.pk = x.cell_pk JOIN person p ON p.pk = x.person_pk`;
    case "meeting":
    case "evaluation":
      return ofCell(subject, dayText(session.engine, "x.held_on"));
    case "month_declaration":
      return ofCell("month_declaration", dayText(session.engine, "x.month"));
  }
}
