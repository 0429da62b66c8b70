import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../core/context.js";
import type { ParameterBag } from "../../core/parameters.js";
import { evaluationScope } from "../evaluations/index.js";
import { MEETING_READERS } from "../meetings/index.js";
import { addToTimeline, cellScope, type TimelineEntry, TimelineEntryType } from "../organization/index.js";
import { isHeld, isMeetingOf } from "./pilot-state.js";
import type { Pilot } from "./plans.entity.js";
import { pilotAtMeeting, pilotBy } from "./plans.loader.js";
import { pilotScope } from "./plans.rights.js";
import { PilotType } from "./plans.type.js";

@Resolver(() => TimelineEntryType)
export class PilotTimelineResolver {
  @FieldResolver(() => PilotType, {
    nullable: true,
    description: "The model meeting it is about: chosen, due, or held at this meeting; null for others.",
  })
  pilot(@Root() { kind, pk }: TimelineEntry, @Ctx() context: Context): Promise<Pilot | null> {
    if (kind === "MEETING") return pilotAtMeeting(context, pk);
    return pilotBy(context, kind === "PILOT_CHOSEN" || kind === "PILOT_DUE" ? pk : null);
  }
}

/** SQL of the day the plan that chose a pilot was approved; null while it is a draft. */
const chosenOn = (pilot: string): string =>
  `(SELECT chosen_by.approved_on FROM plan chosen_by WHERE chosen_by.pk = ${pilot}.plan_pk)`;

const isTold = (context: Context, pilot: string, bag: ParameterBag): string =>
  `${chosenOn(pilot)} IS NOT NULL AND ${pilotScope(context, pilot, bag)}`;
const isDue = (pilot: string): string => `${pilot}.day IS NOT NULL AND NOT ${isHeld(pilot)}`;

addToTimeline(
  {
    kind: "PILOT_CHOSEN",
    table: "pilot",
    day: chosenOn("x"),
    where: (context, bag) => isTold(context, "x", bag),
  },
  {
    kind: "PILOT_DUE",
    table: "pilot",
    day: "x.day",
    where: (context, bag) => `${isDue("x")} AND ${isTold(context, "x", bag)}`,
  },
);

/**
 * What came of being chosen, as SQL selects of a cell's links: the day set, the meeting held, the delegations'
 * evaluations of it.
 */
export function pilotLinks(context: Context, cells: string, bag: ParameterBag): string[] {
  const seen = `p.cell_pk IN ${cells} AND ${isTold(context, "p", bag)}`;
  const from = `SELECT p.cell_pk, 'PILOT_CHOSEN', ${chosenOn("p")}, p.pk`;
  return [
    `${from}, 'PILOT_DUE', p.day, p.pk FROM pilot p WHERE ${isDue("p")} AND ${seen}`,
    `${from}, 'MEETING', m.held_on, m.pk FROM pilot p JOIN meeting m ON ${isMeetingOf("p", "m")}
      JOIN cell home ON home.pk = m.cell_pk WHERE ${seen} AND ${cellScope(context, MEETING_READERS, "home", bag)}`,
    `${from}, 'EVALUATION', e.held_on, e.pk FROM pilot p JOIN evaluation e ON e.pilot_pk = p.pk
      WHERE ${seen} AND ${evaluationScope(context, "e", bag)}`,
  ];
}
