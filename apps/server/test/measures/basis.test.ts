import { beforeAll, expect, it } from "vitest";
import { inspect } from "../../src/http/document.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import { act, type Court, operations, refusal, VOTES } from "./court.js";
import { type Docket, openDocket, step } from "./docket.js";

const trusted = Object.fromEntries(operations.map((text) => [inspect(text)!.hash, text]));

describeEngines(
  "a measure",
  (kit) => {
    let docket: Docket;
    let court: Court;
    let organiser: Client;
    let committee: Client;

    beforeAll(async () => {
      docket = await openDocket(kit);
      ({ court, organiser, committee } = docket);
    });

    it("that is rejected is over, and its facts are not proposed again; withdrawn, its flags are given back", async () => {
      const { made, head, cell, tenureId, evaluationId } = await docket.proposed("KP-005");
      const answered = await step(head, "respondToMeasure", await docket.notify(made), { words: "x" });
      const rejected = await step(committee, "decideMeasure", answered, {
        ...VOTES,
        decision: "REJECTED",
        words: "x",
      });
      expect(rejected).toMatchObject({ state: "REJECTED", effectiveFrom: null, next: [] });
      const again = {
        cellId: cell.id,
        tenureId,
        kind: "REMINDER",
        bodyId: court.standing.id,
        words: "Lần nữa",
        evaluationIds: [evaluationId],
      };
      expect(await refusal(organiser, "proposeMeasure", again)).toBe("SAME_ACT");
      for (const month of ["2020-02", "2020-03"]) await kit.office.declared(cell, month);
      await kit.office.explained(cell, "x");
      const FLAGS = `{ flags(where: { cell: { code: { eq: "KP-005" } } }) { nodes { id state } } }`;
      const flags = () => organiser.ask<{ flags: { nodes: { id: string; state: string }[] } }>(FLAGS);
      const [flag] = (await flags()).flags.nodes;
      const second = await act(organiser, "proposeMeasure", {
        ...again,
        evaluationIds: [],
        flagIds: [flag!.id],
      });
      expect((await flags()).flags.nodes).toEqual([{ id: flag!.id, state: "USED" }]);
      await step(organiser, "withdrawMeasure", second, { words: "Nhập nhầm" });
      expect((await flags()).flags.nodes).toEqual([{ id: flag!.id, state: "EXPLAINED" }]);
    });

    it("rests on facts of its cell, in the post of the person, within the limitation, before a competent body", async () => {
      const { cell, tenureId } = await court.cell("KP-006");
      const other = await court.cell("KP-007");
      const recent = await kit.office.evaluated(cell, "2020-05-06", 0.2, { committee: court.ward });
      const old = await kit.office.evaluated(cell, "2018-05-06", 0.2, { committee: court.ward });
      const input = { cellId: cell.id, tenureId, kind: "REMINDER", bodyId: court.standing.id, words: "x" };
      const propose = (more: object) => refusal(organiser, "proposeMeasure", { ...input, ...more });
      expect(await propose({})).toBe("INVALID_VALUE");
      expect(
        await propose({ evaluationIds: [recent], cellId: other.cell.id, tenureId: other.tenureId }),
      ).toBe("NOT_FOUND");
      expect(await propose({ evaluationIds: [recent], tenureId: other.tenureId })).toBe("NOT_FOUND");
      expect(await propose({ evaluationIds: [old] })).toBe("LIMITATION_PASSED");
      expect(await propose({ evaluationIds: [recent], bodyId: court.inspection.id })).toBe("NOT_COMPETENT");
      expect(await propose({ months: ["2020-04"] })).toBe("INVALID_VALUE");
      const since = await kit.office.cell("KP-008", court.ward);
      await kit.office.secretary(since, "Bí thư mới", "2020-06-01");
      const [tenure] = await kit.app.services.database.read((session) =>
        session.query<{ id: string }>("SELECT id FROM tenure WHERE cell_pk = :pk", { pk: since.pk }),
      );
      const before = await kit.office.evaluated(since, "2020-05-06", 0.2, { committee: court.ward });
      expect(await propose({ cellId: since.id, tenureId: tenure!.id, evaluationIds: [before] })).toBe(
        "NOT_IN_POST",
      );
      const ofCommittee = await act(organiser, "proposeMeasure", {
        ...input,
        cellId: since.id,
        tenureId: null,
        evaluationIds: [before],
      });
      expect(ofCommittee.subject).toMatchObject({ kind: "CELL_COMMITTEE", person: null });
    });

    it("uses no fact whose flag still waits for its answer, nor a flag about somebody else", async () => {
      const { cell, tenureId } = await court.cell("KP-009");
      const { id: deputy } = await kit.office.deputy(cell, "Phó bí thư của KP-009");
      for (const month of ["2020-02", "2020-03"]) await kit.office.declared(cell, month);
      const input = { cellId: cell.id, kind: "REMINDER", bodyId: court.standing.id, words: "x" };
      expect(await refusal(organiser, "proposeMeasure", { ...input, tenureId, months: ["2020-02"] })).toBe(
        "FLAG_NOT_EXPLAINED",
      );
      await kit.office.explained(cell, "x");
      const ofDeputy = { ...input, tenureId: deputy, months: ["2020-02"] };
      expect(await refusal(organiser, "proposeMeasure", ofDeputy)).toBe("FLAG_NOT_EXPLAINED");
      const made = await act(organiser, "proposeMeasure", { ...input, tenureId, months: ["2020-02"] });
      const opened = await act(organiser, "openMeasure", { id: made.id, purpose: "Kiểm tra" });
      expect(opened.basis).toHaveLength(2);
    });
  },
  { trusted },
);
