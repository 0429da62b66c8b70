import { type Role, type TimelineKind, timelineKinds } from "@nen-nep/schema";
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import { Refusal } from "../../core/errors.js";
import { publishEnum } from "../../core/filter-inputs.js";
import { loadMany } from "../../core/load.js";
import { MOST_PER_PAGE } from "../../core/page.js";
import { connectionOf, type Page } from "../../core/page-types.js";
import { ParameterBag } from "../../core/parameters.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import type { Cell, Tenure } from "./organization.entity.js";
import { tenureBy } from "./organization.loader.js";
import { CellType, TenureType } from "./organization.type.js";
import { cellScope } from "./scope.js";

const TimelineKindEnum = publishEnum(timelineKinds);

/** One kind of entry: where it is read, under the alias `x`. A module adds its own from its own folder. */
export interface TimelineSource {
  readonly kind: TimelineKind;
  readonly table: string;
  /** SQL of the day it happened. */
  readonly day: string;
  /** SQL that is true for entries the actor may see. */
  readonly where: (context: Context, bag: ParameterBag) => string;
}

/** Entries of cells that a grant of one of the roles covers. */
export const ofReaders =
  (roles: readonly Role[]): TimelineSource["where"] =>
  (context, bag) =>
    `EXISTS (SELECT 1 FROM cell home WHERE home.pk = x.cell_pk AND ${cellScope(context, roles, "home", bag)})`;

const sources: TimelineSource[] = [
  { kind: "POST_BEGUN", table: "tenure", day: "x.since", where: () => "1 = 1" },
  { kind: "POST_ENDED", table: "tenure", day: "x.until", where: () => "x.until IS NOT NULL" },
];

export const addToTimeline = (...more: TimelineSource[]): void => void sources.push(...more);

export interface TimelineEntry {
  readonly cellPk: number;
  readonly kind: TimelineKind;
  readonly day: string;
  readonly pk: number;
}

@Allow(signedIn)
@ObjectType("TimelineEntry", { description: "Something that happened in a cell, and the record of it." })
export class TimelineEntryType implements Pick<TimelineEntry, "kind" | "day"> {
  @Field(() => TimelineKindEnum, { description: "What happened." })
  kind: TimelineKind;

  @Field(() => DayScalar, { description: "When; the first day of the month for a month not held." })
  day: string;
}

const TimelineConnection = connectionOf("Timeline", () => TimelineEntryType);

@ArgsType()
class TimelineArgs {
  @Field(() => Int, { defaultValue: 20, description: "How many, 1 to 100." })
  first: number;

  @Field(() => String, { nullable: true, description: "Only entries after this cursor." })
  after?: string | null;
}

@Resolver(() => CellType)
export class CellTimelineResolver {
  @FieldResolver(() => TimelineConnection, {
    nullable: true,
    description: "What happened in it, latest first.",
  })
  timeline(
    @Root() cell: Cell,
    @Ctx() context: Context,
    @Args(() => TimelineArgs) { first, after }: TimelineArgs,
  ): Promise<Page<TimelineEntry>> {
    return timelineOf(context, cell.pk, first, after ?? null);
  }
}

@Resolver(() => TimelineEntryType)
export class TimelineEntryResolver {
  @FieldResolver(() => ID, { description: "Tells entries apart." })
  id(@Root() entry: TimelineEntry): string {
    return timelineId(entry);
  }

  @FieldResolver(() => TenureType, { nullable: true, description: "The post that began or ended." })
  tenure(@Root() entry: TimelineEntry, @Ctx() context: Context): Promise<Tenure | null> {
    return tenureBy(context, entry.kind.startsWith("POST") ? entry.pk : null);
  }
}

/** The public id of an entry, which is also its cursor. */
export const timelineId = ({ day, kind, pk }: Omit<TimelineEntry, "cellPk">) =>
  Buffer.from(JSON.stringify([day, kind, pk])).toString("base64url");

function readCursor(cursor: string): [string, string, number] {
  try {
    const [day, kind, pk] = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (typeof day === "string" && typeof kind === "string" && Number.isSafeInteger(pk))
      return [day, kind, pk];
  } catch {
    // Falls through to the refusal.
  }
  throw new Refusal("INVALID_CURSOR", "This cursor does not belong to a timeline.", { field: "after" });
}

async function timelineOf(
  context: Context,
  cellPk: number,
  first: number,
  after: string | null,
): Promise<Page<TimelineEntry>> {
  if (first < 1 || first > MOST_PER_PAGE) {
    throw new Refusal("PAGE_SIZE", `first is from 1 to ${MOST_PER_PAGE}.`, { field: "first" });
  }
  const past = after === null ? null : readCursor(after);
  type Found = TimelineEntry & { total: number; parent: number };
  const found = await loadMany<Found>(context, `timeline:${first}:${after}`, cellPk, (session, keys) => {
    const bag = new ParameterBag();
    const cells = bag.list(keys);
    const union = sources.map(
      ({ kind, table, day, where }) =>
        `SELECT x.cell_pk, '${kind}' AS kind, ${day} AS day, x.pk FROM ${table} x
          WHERE x.cell_pk IN ${cells} AND ${where(context, bag)}`,
    );
    const [day, kind, pk] = past?.map((value) => bag.add(value)) ?? [];
    const beyond = past
      ? `WHERE day < ${day} OR (day = ${day} AND (kind > ${kind} OR (kind = ${kind} AND pk < ${pk})))`
      : "";
    return session.query<Found>(
      `SELECT cell_pk AS "cellPk", cell_pk AS parent, kind, day, pk, total FROM (
          SELECT e.*, ROW_NUMBER() OVER (PARTITION BY cell_pk ORDER BY day DESC, kind, pk DESC) AS place
          FROM (SELECT u.*, COUNT(*) OVER (PARTITION BY cell_pk) AS total FROM (${union.join(" UNION ALL ")}) u) e
          ${beyond}) ranked
        WHERE place <= ${first + 1} ORDER BY place`,
      bag.values,
    );
  });
  const edges = found.slice(0, first).map((entry) => ({ cursor: timelineId(entry), node: entry }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: past !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: Promise.resolve(found[0]?.total ?? 0),
  };
}
