import { beforeAll, expect, it } from "vitest";
import { inspect } from "../src/http/document.js";
import { Desk } from "./forms/desk.js";
import { describeEngines } from "./testkit/kit.js";

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly day: string;
  readonly causedBy: readonly string[];
  readonly ledTo: readonly string[];
  readonly pilot: { readonly state: string; readonly plan: { readonly number: string } } | null;
}

const TIMELINE = `query Told { cell(code: "KP-001") { timeline(first: 100) { nodes {
  id kind day causedBy ledTo pilot { state plan { number } } } } } }`;
const GIVE = "mutation ($input: OpenActionInput!) { openAction(input: $input) { id } }";

describeEngines(
  "a model meeting in its cell's timeline",
  (kit) => {
    let desk: Desk;
    const told = async (login = "organiser") =>
      (await desk.as(login).ask<{ cell: { timeline: { nodes: Entry[] } } | null }>(TIMELINE)).cell?.timeline
        .nodes ?? [];
    const pilotsIn = (entries: readonly Entry[]) =>
      entries.flatMap(({ kind, day, pilot }) => (pilot ? [`${day} ${kind} ${pilot.state}`] : []));
    const oneOf = (entries: readonly Entry[], kind: string, day?: string) =>
      entries.find((each) => each.kind === kind && (day === undefined || each.day === day))!;

    beforeAll(async () => {
      desk = await new Desk(kit).furnish();
      await kit.office.secretary(desk.cell, "Nguyễn Văn An");
      const draft = await kit.office.plan("12-KH/QU", desk.district, null);
      await kit.office.pilot(draft, desk.cell, { sessionType: "REGULAR", day: "2020-09-10" });
    }, 120_000);

    it("is chosen on the day its plan was approved, and due on the day set, until it is recorded", async () => {
      expect(pilotsIn(await told())).toEqual([
        "2020-03-12 PILOT_DUE SCHEDULED",
        "2018-08-06 PILOT_CHOSEN SCHEDULED",
      ]);
      const entries = await told("delegate");
      const due = oneOf(entries, "PILOT_DUE");
      expect(due.causedBy).toEqual([oneOf(entries, "PILOT_CHOSEN").id]);
      expect(due.pilot!.plan.number).toBe("109-KH/QU");
    });

    it("leads to its meeting, to the delegation's evaluation, and to what is done about it", async () => {
      const { office } = kit;
      await office.met(desk.cell, ["2020-03-12"]);
      const evaluationId = await office.evaluated(desk.cell, "2020-03-12", 0.7, {
        by: "DELEGATION",
        setting: "MODEL",
        delegation: desk.delegation,
        pilot: desk.pilot,
      });
      const input = { kind: "GUIDANCE", title: "Ghi biên bản", cellId: desk.cell.id, dueOn: "2020-07-15" };
      await desk.as("organiser").ask(GIVE, { input: { ...input, answers: [{ evaluationId }] } });
      const entries = await told();
      expect(pilotsIn(entries)).toEqual([
        "2020-03-12 MEETING EVALUATED",
        "2018-08-06 PILOT_CHOSEN EVALUATED",
      ]);
      const meeting = oneOf(entries, "MEETING", "2020-03-12");
      const evaluation = oneOf(entries, "EVALUATION", "2020-03-12");
      const chosen = oneOf(entries, "PILOT_CHOSEN");
      expect([...chosen.ledTo].sort()).toEqual([meeting.id, evaluation.id].sort());
      expect(meeting.causedBy).toEqual([chosen.id]);
      expect(evaluation.ledTo).toEqual([oneOf(entries, "ACTION_OPENED").id]);
    });

    it("is told to those who see the cell and the plan alone", async () => {
      expect(pilotsIn(await told("superior"))).toHaveLength(2);
      expect(pilotsIn(await told("secretary"))).toHaveLength(2);
      expect(await told("neighbour")).toEqual([]);
      expect(await told("stranger")).toEqual([]);
    });
  },
  { trusted: { [inspect(TIMELINE)!.hash]: TIMELINE } },
);
