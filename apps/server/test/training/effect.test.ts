import { addMonths, type EnrolmentState } from "@nen-nep/schema";
import { beforeAll, expect, it } from "vitest";
import { insertRows, newId } from "../../src/core/rows.js";
import {
  Course,
  CourseAttendanceMark,
  CourseSkill,
  Enrolment,
  refreshNeeds,
} from "../../src/modules/training/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import type { CellRef, Ref } from "../testkit/office.js";

const BEGINS = "2019-09-10";
const EFFECT = `{ courses { nodes { name effect { kind difference low high words
  drawn { persons cells before after } waiting { persons cells } completed { persons before after } } } } }`;
const STATS = `query ($groupBy: [TrainingStatsGroupBy!], $where: TrainingRecordFilter) {
  trainingStats(groupBy: $groupBy, where: $where, totals: true) { rows { isTotal key { skill }
    needs { count cells } needsShown { count } invited { count } attended { count } completed { count } change { n value } } } }`;
const TIMELINE =
  "query ($code: String!) { cell(code: $code) { timeline(first: 100) { nodes { id kind day causedBy ledTo } } } }";

describeEngines("what a course changed", (kit) => {
  let district: Ref;
  let training: Client;
  let heads: number[];
  let cells: CellRef[];

  /** A course of all skills but records: the first seven heads took part; lots decided where `byLot`. */
  async function held(name: string, byLot: boolean): Promise<void> {
    await kit.app.services.database.write(async (session) => {
      const [coursePk] = await insertRows(session, Course, [
        {
          ...{ id: newId(), version: 1, committeePk: district.pk, name, nameFolded: name },
          ...{
            programme: null,
            place: null,
            trainer: null,
            seats: 7,
            beginsOn: BEGINS,
            endsOn: "2019-09-12",
          },
          ...{
            state: "COMPLETED",
            seed: "x",
            terms: "{}",
            chosenOn: "2019-08-20",
            completedOn: "2019-09-12",
          },
          ...{ reason: null, recordedAt: "2019-09-12T00:00:00.000Z" },
        },
      ]);
      const taught = (["CHAIRING", "PREPARING"] as const).map((skill) => ({ coursePk: coursePk!, skill }));
      await insertRows(session, CourseSkill, taught);
      const pks = await insertRows(
        session,
        Enrolment,
        heads.map((personPk, index) => ({
          ...{ id: newId(), version: 1, coursePk: coursePk!, personPk, cellPk: cells[index]!.pk },
          ...{
            post: "SECRETARY",
            tier: "CLEAR",
            state: (index < 7 ? "COMPLETED" : "NOT_CHOSEN") as EnrolmentState,
          },
          ...{ reason: index < 7 ? "LOT" : "LOT_LOST", rank: 1, lot: index + 1, byLot: byLot ? 1 : 0 },
          movedUp: 0,
          ...{ reservePlace: null, words: null, since: BEGINS, recordedAt: "2019-09-12T00:00:00.000Z" },
        })) as Omit<Enrolment, "pk">[],
      );
      const present = pks
        .slice(0, 7)
        .map((enrolmentPk) => ({ enrolmentPk, place: 1, attendance: "PRESENT" as const }));
      await insertRows(session, CourseAttendanceMark, present);
    });
  }

  beforeAll(async () => {
    const { office } = kit;
    district = await office.committee("Quận ủy Tân Phú");
    const codes = Array.from({ length: 14 }, (_, index) => `KP-${String(index + 1).padStart(3, "0")}`);
    cells = await office.cells(codes, district, "NEIGHBOURHOOD");
    heads = [];
    for (const cell of cells) heads.push(await office.secretary(cell, `Bí thư ${cell.code}`));
    await office.atOnce(async (inside) => {
      for (const [index, cell] of cells.entries()) {
        const level = 0.5 + 0.01 * (index % 7);
        for (const month of [-5, -3, 2, 4]) {
          const gain = month > 0 && index < 7 ? 0.2 : 0;
          const share = level + gain + 0.02 * ((index + month + 12) % 3);
          await inside.chaired(cell, heads[index]!, addMonths("2019-09-20", month), share);
        }
      }
    });
    await office.account("training", "TRAINING_ORGANISER", { committee: district });
    await office.account("analyst", "ANALYST", { committee: district });
    await refreshNeeds(kit.app.services);
    training = await kit.as("training");
  });

  it("is an effect where a lot alone decided, and a description otherwise", async () => {
    await held("bốc thăm", true);
    await held("chọn theo mức", false);
    type Told = {
      courses: { nodes: { name: string; effect: Record<string, unknown> & { words: string } }[] };
    };
    const { courses } = await training.ask<Told>(EFFECT);
    const of = (name: string) => courses.nodes.find((course) => course.name === name)!.effect;
    expect(of("bốc thăm")).toMatchObject({ kind: "EFFECT", drawn: { cells: 7 }, waiting: { cells: 7 } });
    expect(of("bốc thăm").difference).toBeGreaterThan(12);
    expect(of("bốc thăm").words).toContain("người được học do bốc thăm cao hơn người chờ");
    expect(of("chọn theo mức")).toMatchObject({
      kind: "DESCRIBED",
      difference: null,
      completed: { persons: 7 },
    });
    expect(of("chọn theo mức").words).toContain("không phải tác động của lớp học");
  });

  it("stands in the timeline between the evaluations it came of and those that tell what became of it", async () => {
    type Entry = { id: string; kind: string; day: string; causedBy: string[]; ledTo: string[] };
    const told = async (code: string) =>
      (await training.ask<{ cell: { timeline: { nodes: Entry[] } } }>(TIMELINE, { code })).cell.timeline
        .nodes;
    const entries = await told("KP-001");
    const course = entries.find(({ kind }) => kind === "TRAINING")!;
    const daysOf = (ids: readonly string[]) =>
      entries.filter(({ id }) => ids.includes(id)).map(({ kind, day }) => `${kind} ${day}`);
    expect(daysOf(course.causedBy)).toEqual(["EVALUATION 2019-06-20", "EVALUATION 2019-04-20"]);
    expect(daysOf(course.ledTo)).toEqual(["EVALUATION 2020-01-20", "EVALUATION 2019-11-20"]);
    const before = entries.find(({ kind, day }) => kind === "EVALUATION" && day === "2019-06-20")!;
    expect(before.ledTo).toContain(course.id);
    expect(daysOf(before.causedBy)).toEqual(["MEETING 2019-06-20"]);
    expect((await told("KP-014")).filter(({ kind }) => kind === "TRAINING")).toEqual([]);
  });

  it("is counted with the needs, each under every skill it is of and once in all", async () => {
    type Row = {
      isTotal: boolean;
      key: { skill: string | null };
      change: { n: number; value: number };
    } & Record<"needs" | "invited" | "attended" | "completed", { count: number; cells: number }>;
    const rows = async (groupBy: object[], where: object = {}) =>
      (await training.ask<{ trainingStats: { rows: Row[] } }>(STATS, { groupBy, where })).trainingStats.rows;
    const bySkill = await rows([{ by: "SKILL" }]);
    const total = bySkill.find(({ isTotal }) => isTotal)!;
    expect(total).toMatchObject({
      needs: { count: 14 * 8, cells: 14 },
      ...{ invited: { count: 14 }, attended: { count: 14 }, completed: { count: 14 }, change: { n: 14 } },
    });
    expect(total.change.value).toBeGreaterThan(15);
    const of = (skill: string) => bySkill.find(({ key }) => key.skill === skill)!;
    expect(of("CHAIRING")).toMatchObject({
      ...{ needs: { count: 14 }, invited: { count: 14 }, completed: { count: 14 } },
    });
    expect(of("RECORDS")).toMatchObject({ needs: { count: 14 }, invited: { count: 0 } });
    // No criterion of this rubric shows how to conclude, to manage members or to keep digital records.
    const [none] = await rows([], { tier: { eq: "NO_EVIDENCE" } });
    expect(none!.needs.count).toBe(14 * 3);
  });

  it("is no figure for analysts: a cell has one head", async () => {
    const [refused] = await (await kit.as("analyst")).refused(STATS, { groupBy: [{ by: "SKILL" }] });
    expect(refused!.extensions.reason).toBe("NOT_ALLOWED");
  });
});
