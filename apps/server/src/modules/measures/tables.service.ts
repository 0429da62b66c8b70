import {
  addMonths,
  type Bucket,
  bucketOf,
  bucketsIn,
  type Day,
  type MeasureKind,
  measureKinds,
} from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { findRows } from "../../core/rows.js";
import { bucketStart } from "../../db/dialect.js";
import { publishable } from "../../statistics/index.js";
import { CellGroup } from "../organization/index.js";

/** How many measures of a form came into force in a group; null in place of both for all of them. */
export interface PublishedCount {
  readonly groupPk: number | null;
  readonly kind: MeasureKind | null;
  /** A multiple of five; null where it is withheld. */
  readonly count: number | null;
}

export interface PublishedTable extends Bucket {
  readonly counts: PublishedCount[];
}

const MOST_YEARS = 10;

/**
 * Measures that came into force by half-year, group of that day and form, and all together; counts below ten are withheld.
 * They are the same for everybody and of the whole database: tables of parts would give the rest away by taking off.
 */
export async function measureTables(context: Context): Promise<PublishedTable[]> {
  const session = await context.reader();
  const half = bucketStart(session.engine, "m.announced_on", "HALF_YEAR");
  const end: Day = bucketOf(context.today, "HALF_YEAR").start;
  const from = addMonths(end, -12 * MOST_YEARS);
  const rows = await session.query<{ half: Day; group_pk: number | null; kind: MeasureKind; n: number }>(
    `SELECT ${half} AS half, l.group_pk, m.kind, COUNT(*) AS n FROM measure m
      LEFT JOIN cell_group_link l ON l.cell_pk = m.cell_pk AND l.since <= m.announced_on
        AND (l.until IS NULL OR m.announced_on < l.until)
      WHERE m.announced_on >= :from AND m.announced_on < :end AND m.state <> 'ANNULLED'
      GROUP BY ${half}, l.group_pk, m.kind`,
    { from, end },
  );
  const [first] = rows.map((row) => row.half).sort();
  if (first === undefined) return [];
  const groups = (await findRows(session, CellGroup, "1 = 1 ORDER BY position, pk")).map(({ pk }) => pk);
  return bucketsIn(first, end, "HALF_YEAR").map((bucket) => {
    const own = rows.filter((row) => row.half === bucket.start);
    const places = groups.flatMap((groupPk) => measureKinds.keys.map((kind) => ({ groupPk, kind })));
    const published = publishable(
      places.map(
        ({ groupPk, kind }) => own.find((row) => row.group_pk === groupPk && row.kind === kind)?.n ?? 0,
      ),
    );
    const counts = [
      ...places.map((place, index) => ({ ...place, count: published.counts[index]! })),
      { groupPk: null, kind: null, count: published.total },
    ];
    return { ...bucket, counts };
  });
}
