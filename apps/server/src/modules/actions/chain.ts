import type { Day, TimelineKind } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { loadMany } from "../../core/load.js";
import { ParameterBag } from "../../core/parameters.js";
import type { Engine } from "../../db/dialect.js";
import { evaluationScope } from "../evaluations/index.js";
import { MEETING_READERS } from "../meetings/index.js";
import { cellScope, type TimelineEntry } from "../organization/index.js";
import { pilotLinks } from "../plans/index.js";
import type { Action } from "./actions.entity.js";
import { OPEN } from "./actions.filter.js";
import { actionScope } from "./actions.rights.js";

/** That one entry of a cell's timeline came of another. */
export interface Link {
  readonly cause: TimelineEntry;
  readonly effect: TimelineEntry;
}

interface Row {
  readonly cause_kind: TimelineKind;
  readonly cause_day: Day;
  readonly cause_pk: number;
  readonly effect_kind: TimelineKind;
  readonly effect_day: Day;
  readonly effect_pk: number;
}

/** SQL selects of links in the cells of a list: who may see both ends is part of each. */
export type LinkSource = (
  context: Context,
  cells: string,
  bag: ParameterBag,
  engine: Engine,
) => readonly string[];

const sources: LinkSource[] = [pilotLinks];

/** A later module adds what it knows of causes and effects. */
export const addLinks = (source: LinkSource): void => void sources.push(source);

const OPENED = "'ACTION_OPENED', a.opened_on, a.pk";
const CLOSED = "'ACTION_CLOSED', a.closed_on, a.pk";

/**
 * What caused what in a cell: a meeting its evaluation; evaluations and months that an action answers, the action, its due
 * day or its end, and the later evaluation that showed whether it worked; and what other modules know, as of plans.
 */
export async function linksOf(context: Context, cellPk: number): Promise<Link[]> {
  const rows = await loadMany<Row>(context, "chain", cellPk, (session, keys) => {
    const bag = new ParameterBag();
    const cells = bag.list(keys);
    const seen = `a.cell_pk IN ${cells} AND ${actionScope(context, "a", bag)}`;
    // A delegate sees a cell's actions, and of its evaluations only those of the own delegation.
    const evaluated = evaluationScope(context, "e", bag);
    const told = `${seen} AND ${evaluated}`;
    const met = `e.cell_pk IN ${cells} AND ${cellScope(context, MEETING_READERS, "home", bag)} AND ${evaluated}`;
    const added = sources.flatMap((source) => source(context, cells, bag, session.engine));
    const columns = "parent, cause_kind, cause_day, cause_pk, effect_kind, effect_day, effect_pk";
    return session.query(
      `WITH link (${columns}) AS (
          SELECT e.cell_pk, 'MEETING', m.held_on, m.pk, 'EVALUATION', e.held_on, e.pk FROM evaluation e
            JOIN meeting m ON m.pk = e.meeting_pk JOIN cell home ON home.pk = e.cell_pk WHERE ${met}
          UNION SELECT a.cell_pk, 'EVALUATION', e.held_on, e.pk, ${OPENED} FROM action a
            JOIN action_answer w ON w.action_pk = a.pk JOIN evaluation e ON e.pk = w.evaluation_pk WHERE ${told}
          UNION SELECT a.cell_pk, d.state, d.month, d.pk, ${OPENED} FROM action a
            JOIN action_answer w ON w.action_pk = a.pk
            JOIN month_declaration d ON d.cell_pk = a.cell_pk AND d.month = w.month WHERE ${seen}
          UNION SELECT a.cell_pk, ${OPENED}, 'ACTION_DUE', a.due_on, a.pk FROM action a WHERE ${OPEN("a")} AND ${seen}
          UNION SELECT a.cell_pk, ${OPENED}, ${CLOSED} FROM action a WHERE a.closed_on IS NOT NULL AND ${seen}
          UNION SELECT a.cell_pk, 'EVALUATION', e.held_on, e.pk, ${CLOSED} FROM action a
            JOIN evaluation e ON e.pk = a.observation_pk WHERE a.closed_on IS NOT NULL AND ${told}
          ${added.map((select) => `UNION ${select}`).join(" ")})
        SELECT ${columns} FROM link ORDER BY cause_day, cause_pk, effect_day, effect_pk`,
      bag.values,
    );
  });
  return rows.map((row) => ({
    cause: { cellPk, kind: row.cause_kind, day: row.cause_day, pk: row.cause_pk },
    effect: { cellPk, kind: row.effect_kind, day: row.effect_day, pk: row.effect_pk },
  }));
}

const same = (a: TimelineEntry, b: TimelineEntry): boolean => a.kind === b.kind && a.pk === b.pk;

export const causesOf = async (context: Context, entry: TimelineEntry): Promise<TimelineEntry[]> =>
  (await linksOf(context, entry.cellPk)).flatMap(({ cause, effect }) => (same(effect, entry) ? [cause] : []));

export const effectsOf = async (context: Context, entry: TimelineEntry): Promise<TimelineEntry[]> =>
  (await linksOf(context, entry.cellPk)).flatMap(({ cause, effect }) => (same(cause, entry) ? [effect] : []));

const openingOf = (action: Action, cellPk: number): TimelineEntry => ({
  cellPk,
  kind: "ACTION_OPENED",
  day: action.openedOn,
  pk: action.pk,
});

/** What an action came of, as entries of its cell's timeline. */
export async function causesOfAction(context: Context, action: Action): Promise<TimelineEntry[]> {
  return action.cellPk === null ? [] : causesOf(context, openingOf(action, action.cellPk));
}

/** What came of an action: the evaluation that showed its effect, and its end. */
export async function effectsOfAction(context: Context, action: Action): Promise<TimelineEntry[]> {
  const { cellPk, pk, closedOn } = action;
  if (cellPk === null || closedOn === null) return [];
  const closing: TimelineEntry = { cellPk, kind: "ACTION_CLOSED", day: closedOn, pk };
  const observed = (await causesOf(context, closing)).filter(({ kind }) => kind === "EVALUATION");
  return [...observed, closing];
}
