import type { ChangeTopic } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { ParameterBag } from "../../core/parameters.js";
import { actionScope } from "../actions/index.js";
import { evaluationScope, openScope } from "../evaluations/index.js";
import { flagScope } from "../flags/index.js";
import { measureScope } from "../measures/index.js";
import { MEETING_READERS } from "../meetings/index.js";
import { cellScope } from "../organization/index.js";
import { pilotScope, planScope } from "../plans/index.js";
import type { Written } from "./feed.js";

type Scope = (context: Context, alias: string, bag: ParameterBag) => string;

/** Records whose changes belong to a topic, and who sees them. */
interface Source {
  /** What the audit log calls them. */
  readonly subject: string;
  readonly table: string;
  readonly scope: Scope;
  /** Where they are parts: the table and column that lead to the record of the topic. */
  readonly through?: { readonly table: string; readonly column: string };
  /** False where they have no place of their own among the topic's records. */
  readonly told?: false;
}

const evaluations: Scope = (context, alias, bag) =>
  `((${evaluationScope(context, alias, bag)}) OR (${openScope(context, alias, bag)}))`;
const ofCells: Scope = (context, alias, bag) =>
  `EXISTS (SELECT 1 FROM cell home WHERE home.pk = ${alias}.cell_pk AND ${cellScope(context, MEETING_READERS, "home", bag)})`;

const SOURCES: Record<ChangeTopic, readonly Source[]> = {
  EVALUATIONS: [
    { subject: "evaluation", table: "evaluation", scope: evaluations },
    {
      subject: "finding",
      table: "evaluation",
      scope: evaluations,
      through: { table: "finding", column: "evaluation_pk" },
    },
  ],
  ACTIONS: [{ subject: "action", table: "action", scope: actionScope }],
  MEETINGS: [
    { subject: "meeting", table: "meeting", scope: ofCells },
    { subject: "month_declaration", table: "month_declaration", scope: ofCells, told: false },
  ],
  PLANS: [
    { subject: "pilot", table: "pilot", scope: pilotScope },
    { subject: "plan", table: "plan", scope: planScope },
  ],
  MEASURES: [
    { subject: "measure", table: "measure", scope: measureScope },
    { subject: "flag", table: "flag", scope: flagScope },
  ],
};

/** More than this many are told as many. */
export const MOST_IDS = 100;

/** The public ids of a topic's records that were written and that the actor may see; null where they may see none of it. */
export async function changedWithin(
  context: Context,
  topic: ChangeTopic,
  written: readonly Written[],
): Promise<string[] | null> {
  const found: string[] = [];
  let any = false;
  for (const source of SOURCES[topic]) {
    const own = written.filter(({ subject }) => subject === source.subject);
    if (own.length === 0) continue;
    const ids = await idsOf(context, source, own);
    any ||= ids.length > 0;
    if (source.told !== false) found.push(...ids);
  }
  if (!any) return null;
  const unique = [...new Set(found)];
  return unique.length > MOST_IDS ? [] : unique;
}

async function idsOf(context: Context, source: Source, written: readonly Written[]): Promise<string[]> {
  const { table, scope, through } = source;
  const session = await context.reader();
  const bag = new ParameterBag();
  const ids = written.flatMap(({ subjectId }) => subjectId ?? []);
  // Many records written at once are known by their instant; ids of records that are gone find nothing.
  const moments = written.flatMap(({ subjectId, at }) => (subjectId === null ? [at] : []));
  const conditions = [
    ...(ids.length === 0
      ? []
      : [
          through
            ? `t.pk IN (SELECT part.${through.column} FROM ${through.table} part WHERE part.id IN ${bag.list(ids)})`
            : `t.id IN ${bag.list(ids)}`,
        ]),
    ...(moments.length === 0 || through ? [] : [`t.recorded_at IN ${bag.list(moments)}`]),
  ];
  if (conditions.length === 0) return [];
  const rows = await session.query<{ id: string }>(
    `SELECT t.id FROM ${table} t WHERE (${conditions.join(" OR ")}) AND ${scope(context, "t", bag)}
      ORDER BY t.pk LIMIT ${MOST_IDS + 1}`,
    bag.values,
  );
  return rows.map(({ id }) => id);
}

const SUBJECTS = new Map(
  (Object.entries(SOURCES) as [ChangeTopic, readonly Source[]][]).flatMap(([topic, sources]) =>
    sources.map(({ subject }) => [subject, topic] as const),
  ),
);

export const topicOf = (written: Written): ChangeTopic | null => SUBJECTS.get(written.subject) ?? null;
