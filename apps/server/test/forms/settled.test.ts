import { beforeAll, describe, expect, it } from "vitest";
import { inspect } from "../../src/http/document.js";
import { refreshRollups, verifyRollups } from "../../src/modules/figures/index.js";
import { describeEngines } from "../testkit/kit.js";
import {
  ADD,
  ANSWER,
  CONTEST,
  Desk,
  type Form,
  LISTED,
  LOCK,
  MARK,
  newId,
  OPEN,
  READ,
  REVISE,
  START,
  SUBMIT,
} from "./desk.js";

const trusted = Object.fromEntries(
  [START, MARK, READ, OPEN, LISTED].map((text) => [inspect(text)!.hash, text]),
);
const REVISED =
  "query ($where: FindingFilter) { findings(where: $where) { nodes { words criterionRevised } } }";
const MEANS = `{ evaluationStats(where: { heldOn: { from: "2020-01-01", before: "2021-01-01" } }) {
  rows { count scoreMean { value } } } }`;

type Contests = {
  contests: { id: string; version: number; outcome: string | null; answer: string | null }[];
};

describeEngines(
  "evaluations",
  (kit) => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await new Desk(kit).furnish();
      await refreshRollups(kit.app.services);
    }, 120_000);

    const drifted = async () =>
      (await verifyRollups(kit.app.services))
        .filter(({ groups }) => groups !== 0)
        .map(({ rollup }) => rollup.table);
    const mean = async () => {
      const { evaluationStats } = await desk
        .as("committee")
        .ask<{ evaluationStats: { rows: { count: number; scoreMean: { value: number } }[] } }>(MEANS);
      const [row] = evaluationStats.rows;
      return row ? [row.count, row.scoreMean.value] : [0, null];
    };

    describe("that are not locked", () => {
      let form: Form;
      beforeAll(async () => {
        form = await desk.start("superior", "2020-02-04");
        await desk.fill("superior", form, () => 5);
      });

      const sees = async (login: string) => {
        const { openEvaluations } = await desk
          .as(login)
          .ask<{ openEvaluations: { nodes: { id: string }[] } | null }>(OPEN)
          .catch(() => ({ openEvaluations: null }));
        const listed = openEvaluations?.nodes.some(({ id }) => id === form.id) ?? false;
        const read = (await desk.read(login, form.id)) !== null;
        expect(listed, `${login}: list and record`).toBe(read);
        return read;
      };
      const seers = async () => {
        const seen: string[] = [];
        for (const login of Object.keys(desk.clients)) if (await sees(login)) seen.push(login);
        return seen;
      };

      it("are seen by who makes them, once submitted by the organiser too, and in no figure", async () => {
        const before = await mean();
        expect(await seers()).toEqual(["superior"]);
        await desk.as("superior").ask(SUBMIT, { input: { evaluationId: form.id, version: 1 } });
        expect(await seers()).toEqual(["superior", "organiser"]);
        expect(await mean()).toEqual(before);
        const { cells } = await desk
          .as("secretary")
          .ask<{ cells: { nodes: Record<string, never>[] } }>(LISTED);
        expect(cells.nodes[0]).toMatchObject({ evaluations: { totalCount: 1 }, latestEvaluation: null });
        expect(await drifted()).toEqual([]);
        await desk.as("organiser").ask(LOCK, { input: { evaluationId: form.id, version: 2 } });
        expect(await mean()).toEqual([1, 50]);
        expect(await drifted()).toEqual([]);
      });
    });

    it("are begun by nobody outside, for nobody's own cell, and in no other role", async () => {
      const input = {
        cellId: desk.cell.id,
        evaluatorKind: "SUPERIOR",
        rubricId: desk.rubric,
        heldOn: "2020-02-05",
        sessionType: "REGULAR",
      };
      const reason = async (login: string, more: object) =>
        (await desk.send(login, START, { ...input, ...more })).errors[0]?.extensions.reason ?? "begun";
      expect(await reason("outsider", {})).toBe("NOT_FOUND");
      expect(await reason("organiser", {})).toBe("NOT_ALLOWED");
      expect(await reason("analyst", {})).toBe("NOT_ALLOWED");
      expect(await reason("secretary", {})).toBe("NOT_FOUND");
      expect(await reason("neighbour", { evaluatorKind: "SELF" })).toBe("NOT_FOUND");
      expect(await reason("stranger", { evaluatorKind: "DELEGATION" })).toBe("NOT_FOUND");
      expect(await reason("delegate", { evaluatorKind: "DELEGATION" })).toBe("begun");
      expect(await reason("secretary", { evaluatorKind: "SELF" })).toBe("begun");
      await kit.office.account("both", "SUPERIOR", { committee: desk.district });
      const both = await kit.as("both");
      await desk.as("committee").ask("{ __typename }");
      await kit.app.services.database.write((session) =>
        session.query(
          `INSERT INTO role_grant (id, account_pk, role, cell_pk, since, awaiting, granted_at)
            SELECT :id, pk, 'SECRETARY', :cell, '2018-01-01', 0, '2018-01-01T00:00:00.000Z' FROM account WHERE login = 'both' RETURNING pk`,
          { id: newId(), cell: desk.cell.pk },
        ),
      );
      const [own] = await both.refused(START, { input: { ...input, heldOn: "2020-02-06" } });
      expect(own!.extensions.reason).toBe("OWN_CELL");
      await both.ask(START, { input: { ...input, heldOn: "2020-02-06", cellId: desk.other.id } });
    });

    it("are written by nobody else", async () => {
      const form = await desk.start("delegate", "2020-02-07", { evaluatorKind: "DELEGATION" });
      const mark = { evaluationId: form.id, criterionId: form.marks[0]!.criterion.id, version: 1, points: 5 };
      const finding = { evaluationId: form.id, kind: "STRENGTH", words: "Tốt" };
      for (const login of ["stranger", "superior", "secretary", "neighbour", "organiser", "analyst"]) {
        const expected = ["organiser", "analyst"].includes(login) ? "NOT_ALLOWED" : "NOT_FOUND";
        expect((await desk.refusal(login, MARK, mark)).reason, login).toBe(expected);
        expect((await desk.refusal(login, ADD, finding)).reason, login).toBe(expected);
      }
      await desk.as("companion").ask(MARK, { input: mark });
    });

    it("are revised with a reason by the organiser or the superior who made them; what was before stays", async () => {
      const id = await desk.locked("2020-02-10");
      const form = (await desk.read("organiser", id))!;
      const six = form.marks.find(({ criterion }) => criterion.key === "6")!.criterion.id;
      const revise = {
        evaluationId: id,
        version: 3,
        reason: "Cộng nhầm",
        marks: [{ criterionId: six, points: 24 }],
      };
      expect((await desk.refusal("colleague", REVISE, revise)).reason).toBe("NOT_ALLOWED");
      expect((await desk.refusal("organiser", REVISE, { ...revise, reason: " " })).field).toBe("reason");
      expect((await desk.refusal("organiser", REVISE, { ...revise, marks: [] })).field).toBe("marks");
      expect((await desk.refusal("organiser", REVISE, { ...revise, version: 2 })).reason).toBe(
        "STALE_VERSION",
      );
      const { reviseEvaluation } = await desk
        .as("organiser")
        .ask<{ reviseEvaluation: object }>(REVISE, { input: revise });
      expect(reviseEvaluation).toMatchObject({ id, version: 4, state: "LOCKED", score: 60 });
      expect(await drifted()).toEqual([]);
      expect(await desk.read("superior", id)).toMatchObject({
        reason: "Cộng nhầm",
        earlier: [
          { version: 1, reason: "Cộng nhầm", score: 40, changes: [{ criterionKey: "6", points: 4 }] },
        ],
      });
      expect(await desk.read("analyst", id)).toMatchObject({ reason: null, earlier: null, contests: null });
    });

    it("tell of a finding that a revision has changed its criterion", async () => {
      const form = await desk.start("superior", "2020-02-18");
      await desk.fill("superior", form, () => 4);
      const criterion = (key: string) => form.marks.find((mark) => mark.criterion.key === key)!.criterion.id;
      for (const key of ["6", "7"]) {
        const finding = { kind: "SHORTCOMING", severity: "MODERATE", words: `Tiêu chí ${key}` };
        const input = { evaluationId: form.id, criterionId: criterion(key), ...finding };
        await desk.as("superior").ask(ADD, { input });
      }
      const at = (version: number) => ({ input: { evaluationId: form.id, version } });
      await desk.as("superior").ask(SUBMIT, at(1));
      await desk.as("organiser").ask(LOCK, at(2));
      const found = async () => {
        const where = { evaluation: { id: { eq: form.id } } };
        const { findings } = await desk.as("organiser").ask<{
          findings: { nodes: { words: string; criterionRevised: boolean }[] };
        }>(REVISED, { where });
        return findings.nodes.filter(({ criterionRevised }) => criterionRevised).map(({ words }) => words);
      };
      expect(await found()).toEqual([]);
      const marks = [{ criterionId: criterion("6"), points: 20 }];
      await desk.as("organiser").ask(REVISE, { input: { ...at(3).input, reason: "Chấm nhầm", marks } });
      expect(await found()).toEqual(["Tiêu chí 6"]);
    });

    it("are contested by the cell in words, and answered by who can correct them", async () => {
      const id = await desk.locked("2020-02-11");
      const contest = { id: newId(), evaluationId: id, words: "Biên bản đã tải lên đúng hạn" };
      expect((await desk.refusal("neighbour", CONTEST, contest)).reason).toBe("NOT_FOUND");
      expect((await desk.refusal("superior", CONTEST, contest)).reason).toBe("NOT_ALLOWED");
      expect((await desk.read("secretary", id))!.nextSteps).toEqual(["CONTEST"]);
      await desk.as("secretary").ask(CONTEST, { input: contest });
      expect((await desk.refusal("secretary", CONTEST, { ...contest, id: newId() })).reason).toBe(
        "WRONG_STATE",
      );
      expect((await desk.read("organiser", id))!.nextSteps).toEqual(["REVISE", "ANSWER"]);
      const answer = { contestId: contest.id, version: 1, answer: "Đã xem lại và cho điểm tối đa" };
      expect((await desk.refusal("colleague", ANSWER, answer)).reason).toBe("NOT_ALLOWED");
      expect((await desk.refusal("outsider", ANSWER, answer)).reason).toBe("NOT_FOUND");
      const seven = (await desk.read("superior", id))!.marks.find(({ criterion }) => criterion.key === "7")!;
      const marks = [{ criterionId: seven.criterion.id, points: 5 }];
      await desk
        .as("superior")
        .ask(REVISE, { input: { evaluationId: id, version: 3, reason: "Theo đề nghị của chi bộ", marks } });
      await desk.as("superior").ask(ANSWER, { input: answer });
      expect(await desk.read<Contests>("secretary", id)).toMatchObject({
        contests: [{ ...answer, contestId: undefined, id: contest.id, version: 2, outcome: "CORRECTED" }].map(
          ({ contestId: _id, ...told }) => told,
        ),
      });
      const again = { id: newId(), evaluationId: id, words: "Đề nghị xem lại mục 4.2" };
      await desk.as("secretary").ask(CONTEST, { input: again });
      await desk
        .as("organiser")
        .ask(ANSWER, { input: { contestId: again.id, version: 1, answer: "Giữ nguyên theo biên bản" } });
      expect((await desk.read<Contests>("secretary", id))!.contests[0]).toMatchObject({ outcome: "UPHELD" });
    });

    describe("under many hands", () => {
      it("take the same mutation twenty times at once as one", async () => {
        const form = await desk.start("superior", "2020-02-12");
        const criterionId = form.marks[0]!.criterion.id;
        const input = { evaluationId: form.id, criterionId, version: 1, points: 5, idempotencyKey: newId() };
        const answers = await Promise.all(
          Array.from({ length: 20 }, () => desk.send<{ markCriterion: object }>("superior", MARK, input)),
        );
        expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
        expect(answers[0]!.data!.markCriterion).toMatchObject({ version: 2, points: 5 });
        expect((await desk.read("superior", form.id))!.marks[0]).toMatchObject({ version: 2, points: 5 });
        const start = {
          id: newId(),
          cellId: desk.cell.id,
          evaluatorKind: "SUPERIOR",
          rubricId: desk.rubric,
          heldOn: "2020-02-13",
          sessionType: "REGULAR",
          idempotencyKey: newId(),
        };
        const begun = await Promise.all(
          Array.from({ length: 20 }, () => desk.send("superior", START, start)),
        );
        expect(new Set(begun.map(({ text }) => text)).size).toBe(1);
        expect(begun[0]!.errors).toEqual([]);
      });

      it("accept exactly one of eight editors of a mark, fifty times", async () => {
        const form = await desk.start("delegate", "2020-02-14", { evaluatorKind: "DELEGATION" });
        const criterionId = form.marks[5]!.criterion.id;
        const outcomes: string[] = [];
        for (let round = 1; round <= 50; round++) {
          const answers = await Promise.all(
            Array.from({ length: 8 }, (_, editor) =>
              desk.send(editor % 2 === 0 ? "delegate" : "companion", MARK, {
                evaluationId: form.id,
                criterionId,
                version: round,
                points: editor,
              }),
            ),
          );
          outcomes.push(...answers.map(({ errors }) => errors[0]?.extensions.code ?? "accepted"));
        }
        expect(outcomes.filter((outcome) => outcome === "accepted")).toHaveLength(50);
        expect(outcomes.filter((outcome) => outcome === "CONFLICT")).toHaveLength(350);
        expect((await desk.read("delegate", form.id))!.marks[5]!.version).toBe(51);
      }, 120_000);
    });
  },
  { trusted },
);
