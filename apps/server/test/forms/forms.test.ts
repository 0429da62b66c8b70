import { beforeAll, expect, it } from "vitest";
import { inspect } from "../../src/http/document.js";
import { describeEngines } from "../testkit/kit.js";
import {
  ADD,
  CHANGE,
  Desk,
  DISCARD,
  LISTED,
  LOCK,
  MARK,
  newId,
  OPEN,
  READ,
  REMARK,
  REMOVE,
  START,
  SUBMIT,
} from "./desk.js";

const PILOT = "query ReadPilot($id: ID!) { evaluation(id: $id) { heldOn sessionType setting pilot { id } } }";
const trusted = Object.fromEntries(
  [START, MARK, READ, OPEN, LISTED, PILOT].map((text) => [inspect(text)!.hash, text]),
);

describeEngines(
  "the form of an evaluation",
  (kit) => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await new Desk(kit).furnish();
    }, 120_000);

    const markOf = (form: { marks: readonly { criterion: { id: string; key: string } }[] }, key: string) =>
      form.marks.find(({ criterion }) => criterion.key === key)!.criterion.id;

    it("goes from a draft through submitted to locked, and counts only then", async () => {
      const form = await desk.start("superior", "2020-03-05");
      expect(form).toMatchObject({ state: "DRAFT", version: 1, nextSteps: ["MARK", "SUBMIT", "DISCARD"] });
      expect(form.marks.map(({ points, version }) => [points, version])).toEqual(
        form.marks.map(() => [null, 1]),
      );
      const step = { evaluationId: form.id, version: 1 };
      const open = await desk.refusal("superior", SUBMIT, step);
      expect(open).toMatchObject({ reason: "MARKS_OPEN", field: "marks" });
      expect(open.criteria).toHaveLength(10);
      await desk.fill("superior", form, (key) => (key === "6" ? 20.5 : 4));
      const counted = async () =>
        (await desk.as("committee").ask<{ evaluations: { totalCount: number } }>(LISTED)).evaluations
          .totalCount;
      const before = await counted();
      const { submitEvaluation } = await desk
        .as("superior")
        .ask<{ submitEvaluation: object }>(SUBMIT, { input: step });
      // 9 × 4 and 20.5 of 100.
      expect(submitEvaluation).toMatchObject({
        state: "SUBMITTED",
        version: 2,
        score: 56.5,
        rating: "AVERAGE",
      });
      expect(await counted()).toBe(before);
      expect((await desk.refusal("organiser", LOCK, step)).reason).toBe("STALE_VERSION");
      expect((await desk.refusal("superior", LOCK, step)).reason).toBe("NOT_ALLOWED");
      await desk.as("organiser").ask(LOCK, { input: { ...step, version: 2 } });
      expect(await counted()).toBe(before + 1);
      const mark = { evaluationId: form.id, criterionId: markOf(form, "1"), version: 2, points: 5 };
      expect((await desk.refusal("superior", MARK, mark)).reason).toBe("WRONG_STATE");
      expect((await desk.read("superior", form.id))!.nextSteps).toEqual(["REVISE"]);
    });

    it("takes steps, halves and nothing else; what does not apply is the rubric's to say", async () => {
      const form = await desk.start("superior", "2020-03-06", { rubricId: desk.sheet });
      const mark = async (key: string, points: number | null) => {
        const mark = (await desk.read("superior", form.id))!.marks.find(
          (each) => each.criterion.key === key,
        )!;
        const input = {
          evaluationId: form.id,
          criterionId: mark.criterion.id,
          version: mark.version,
          points,
        };
        return (await desk.send("superior", MARK, input)).errors[0]?.extensions.reason ?? "taken";
      };
      expect(form.marks.find(({ criterion }) => criterion.key === "4.3")!.applicable).toBe(false);
      expect(await mark("4.3", 5)).toBe("MARK_OUT_OF_RANGE");
      expect(await mark("2.1", 3)).toBe("taken");
      expect(await mark("2.1", 3.5)).toBe("MARK_OUT_OF_RANGE");
      expect(await mark("2.1", 0)).toBe("taken");
      expect(await mark("3.1", 2.5)).toBe("taken");
      expect(await mark("3.1", 2.25)).toBe("MARK_OUT_OF_RANGE");
      expect(await mark("3.1", 3.5)).toBe("MARK_OUT_OF_RANGE");
      expect(await mark("3.1", -1)).toBe("MARK_OUT_OF_RANGE");
      expect(await mark("3.1", 1e300)).toBe("MARK_OUT_OF_RANGE");
      expect(await mark("3.1", null)).toBe("taken");
    });

    it("loses no mark silently: two tablets meet only on the same criterion", async () => {
      const form = await desk.start("delegate", "2020-03-07", { evaluatorKind: "DELEGATION" });
      const at = (key: string, points: number, note: string | null = null) => ({
        evaluationId: form.id,
        criterionId: markOf(form, key),
        version: 1,
        points,
        note,
      });
      await desk.as("delegate").ask(MARK, { input: at("1", 4, "bắt đầu đúng giờ") });
      await desk.as("companion").ask(MARK, { input: at("2", 5) });
      expect(await desk.refusal("companion", MARK, at("1", 3))).toMatchObject({
        code: "CONFLICT",
        reason: "STALE_VERSION",
        criterionId: markOf(form, "1"),
        current: { version: 2, points: 4, note: "bắt đầu đúng giờ" },
      });
      await desk.as("companion").ask(MARK, { input: { ...at("1", 3), version: 2 } });
      const remarks = { evaluationId: form.id, version: 1, remarks: "Buổi sinh hoạt nghiêm túc" };
      await desk.as("delegate").ask(REMARK, { input: remarks });
      expect(await desk.refusal("companion", REMARK, remarks)).toMatchObject({
        reason: "STALE_VERSION",
        current: { version: 2, remarks: remarks.remarks },
      });
    });

    it("keeps findings by criterion, changed and taken back while it is open", async () => {
      const form = await desk.start("superior", "2020-03-08");
      const id = newId();
      const finding = {
        id,
        evaluationId: form.id,
        criterionId: markOf(form, "4.2"),
        kind: "SHORTCOMING",
        severity: "MODERATE",
        words: "Ít ý kiến phát biểu",
        idempotencyKey: id,
      };
      await desk.as("superior").ask(ADD, { input: finding });
      await desk.as("superior").ask(ADD, { input: finding });
      const lacking = { ...finding, id: newId(), idempotencyKey: null, severity: null };
      expect(await desk.refusal("superior", ADD, lacking)).toMatchObject({
        reason: "INVALID_VALUE",
        field: "severity",
      });
      const change = { findingId: id, version: 1, kind: "STRENGTH", words: "Nhiều ý kiến phát biểu" };
      await desk.as("superior").ask(CHANGE, { input: change });
      expect(await desk.refusal("superior", CHANGE, change)).toMatchObject({
        reason: "STALE_VERSION",
        current: { version: 2, kind: "STRENGTH" },
      });
      expect((await desk.refusal("colleague", REMOVE, { findingId: id, version: 2 })).reason).toBe(
        "NOT_FOUND",
      );
      const read = await desk.read<{ findings: object[] }>("superior", form.id);
      expect(read!.findings).toMatchObject([
        { id, kind: "STRENGTH", severity: null, criterion: { key: "4.2" } },
      ]);
      await desk.as("superior").ask(REMOVE, { input: { findingId: id, version: 2 } });
      expect((await desk.read<{ findings: object[] }>("superior", form.id))!.findings).toEqual([]);
      await desk.as("superior").ask(DISCARD, { input: { evaluationId: form.id, version: 1 } });
      expect(await desk.read("superior", form.id)).toBeNull();
    });

    it("of a model meeting takes its day and type from the plan, and belongs to it", async () => {
      const start = {
        cellId: desk.cell.id,
        evaluatorKind: "DELEGATION",
        rubricId: desk.rubric,
        pilotId: desk.pilot.id,
      };
      expect(await desk.refusal("delegate", START, { ...start, pilotId: newId() })).toMatchObject({
        reason: "NOT_FOUND",
        field: "pilotId",
      });
      const { startEvaluation } = await desk
        .as("delegate")
        .ask<{ startEvaluation: { id: string } }>(START, { input: start });
      const { evaluation } = await desk.as("delegate").ask<{ evaluation: object }>(PILOT, startEvaluation);
      expect(evaluation).toEqual({
        heldOn: "2020-03-12",
        sessionType: "REGULAR",
        setting: "MODEL",
        pilot: { id: desk.pilot.id },
      });
    });

    it("is mended by its makers until it is locked, and nobody locks what they have not seen", async () => {
      const form = await desk.start("delegate", "2020-03-09", { evaluatorKind: "DELEGATION" });
      await desk.fill("delegate", form, () => 5);
      await desk.as("delegate").ask(SUBMIT, { input: { evaluationId: form.id, version: 1 } });
      const mark = { evaluationId: form.id, criterionId: markOf(form, "6"), version: 2 };
      expect(await desk.refusal("companion", MARK, { ...mark, points: null })).toMatchObject({
        reason: "MARKS_OPEN",
        criteria: ["6"],
      });
      await desk.as("companion").ask(MARK, { input: { ...mark, points: 30 } });
      const stale = await desk.refusal("organiser", LOCK, { evaluationId: form.id, version: 2 });
      expect(stale).toMatchObject({ reason: "STALE_VERSION", current: { version: 3, state: "SUBMITTED" } });
      const { lockEvaluation } = await desk.as("organiser").ask<{ lockEvaluation: object }>(LOCK, {
        input: { evaluationId: form.id, version: 3 },
      });
      expect(lockEvaluation).toMatchObject({ state: "LOCKED", score: 75 });
    });

    it("is begun once a day by an evaluator, of a day that was, with the meeting only where there is one", async () => {
      const start = {
        cellId: desk.cell.id,
        evaluatorKind: "SUPERIOR",
        rubricId: desk.rubric,
        heldOn: "2020-03-10",
        sessionType: "REGULAR",
      };
      const { startEvaluation } = await desk
        .as("superior")
        .ask<{ startEvaluation: { id: string } }>(START, { input: start });
      expect(await desk.refusal("superior", START, start)).toMatchObject({
        reason: "ALREADY_EXISTS",
        id: startEvaluation.id,
      });
      expect(await desk.refusal("colleague", START, start)).toMatchObject({
        reason: "ALREADY_EXISTS",
        id: null,
      });
      expect(await desk.refusal("superior", START, { ...start, heldOn: "2020-07-02" })).toMatchObject({
        reason: "INVALID_VALUE",
        field: "heldOn",
      });
      const [meeting] = await kit.office.met(desk.cell, ["2020-03-11"], { sessionType: "THEMATIC" });
      const { heldOn, sessionType, ...bare } = start;
      const form = await desk.as("superior").ask<{ startEvaluation: { id: string } }>(START, {
        input: { ...bare, meetingId: meeting },
      });
      const [row] = await kit.app.services.database.read((session) =>
        session.query<{ session_type: string; meeting: string }>(
          `SELECT e.session_type, m.id AS meeting FROM evaluation e JOIN meeting m ON m.pk = e.meeting_pk WHERE e.id = :id`,
          { id: form.startEvaluation.id },
        ),
      );
      expect(row).toEqual({ session_type: "THEMATIC", meeting });
    });
  },
  { trusted },
);
