import { beforeAll, describe, expect, it } from "vitest";
import { Context } from "../../src/core/context.js";
import { type EntityClass, findRows } from "../../src/core/rows.js";
import { Criterion, Evaluation, Mark, reviseEvaluations } from "../../src/modules/evaluations/index.js";
import { Cell } from "../../src/modules/organization/index.js";
import type { Client } from "../testkit/client.js";
import { describeFilled } from "../testkit/kit.js";
import { type Answered, askFigures, type Root } from "./asking.js";
import { randomOffice } from "./random-office.js";
import type { Key } from "./random-question.js";

const TIMES = { evaluationStats: "HELD_ON", criterionStats: "HELD_ON", regimeStats: "MONTH" } as const;
const ROOTS = Object.keys(TIMES) as Root[];
const named = (row: Answered, keys: readonly Key[]) => {
  const { __typename: _, ...key } = row.key;
  return JSON.stringify(
    keys.map(({ by }) => [
      by,
      key[by.toLowerCase().replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase())],
    ]),
  );
};

describeFilled(randomOffice, "figures", (kit) => {
  let asker: Client;
  beforeAll(async () => {
    asker = await kit.as("organiser", "nen-nep-2018");
  }, 300_000);

  const ask = async (root: Root, keys: readonly Key[], args: Record<string, unknown> = {}) =>
    (await askFigures(asker, root, keys, { fill: "NONE", ...args })).rows;

  describe.each(ROOTS)("of %s", (root) => {
    const time: Key = { by: TIMES[root], every: "QUARTER" };

    it("have totals that are the union of their groups, whatever the keys", async () => {
      const [alone] = await ask(root, []);
      const counted = new Set<unknown>();
      for (const keys of [[{ by: "GROUP" }], [{ by: "CELL" }], [{ by: "COMMITTEE", level: 0 }, time]]) {
        const rows = await ask(root, keys, { totals: true });
        const groups = rows.filter(({ isTotal }) => !isTotal);
        const total = rows.find(({ isTotal }) => isTotal)!;
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total.count);
        expect({ ...total, key: null, isTotal: null }).toEqual({ ...alone!, key: null, isTotal: null });
        counted.add(total.count);
      }
      expect(counted.size).toBe(1);
    });

    it("do not change with an empty filter, nor with the order of the keys", async () => {
      const keys: Key[] = [{ by: "GROUP" }, { by: "COMMITTEE" }, time];
      const rows = await ask(root, keys);
      const empty = [{}, { and: [] }, { and: [{}, { not: { or: [] } }] }];
      for (const where of empty) expect(await ask(root, keys, { where })).toEqual(rows);
      const turned = await ask(root, [...keys].reverse());
      const byName = new Map(turned.map((row) => [named(row, keys), row]));
      expect(turned).toHaveLength(rows.length);
      for (const row of rows) {
        const other = byName.get(named(row, keys))!;
        expect({ ...other, key: null }).toEqual({ ...row, key: null });
      }
    });

    it("differ between the tree as it was and as it is for moved cells only", async () => {
      const moved = await kit.app.services.database.read(async (session) => {
        const links = await session.query<{ cell_pk: number }>(
          `SELECT cell_pk FROM cell_group_link GROUP BY cell_pk HAVING COUNT(*) > 1
            UNION SELECT cell_pk FROM cell_committee_link GROUP BY cell_pk HAVING COUNT(*) > 1`,
        );
        const cells = await findRows(session, Cell);
        return cells.filter(({ pk }) => links.some((link) => link.cell_pk === pk)).map(({ code }) => code);
      });
      expect(moved.length).toBeGreaterThan(3);
      const keys: Key[] = [{ by: "CELL" }, { by: "GROUP" }, { by: "COMMITTEE" }];
      const stayed = { cell: { code: { notIn: moved } } };
      const [was, is] = [await ask(root, keys), await ask(root, keys, { hierarchy: "AS_IS" })];
      expect(was).not.toEqual(is);
      expect(await ask(root, keys, { where: stayed })).toEqual(
        await ask(root, keys, { where: stayed, hierarchy: "AS_IS" }),
      );
      const count = (rows: readonly Answered[]) => rows.reduce((sum, row) => sum + row.count, 0);
      expect(count(was)).toBe(count(is));
    });
  });

  it("do not change with a revision and its inverse", async () => {
    const { services } = kit.app;
    const keys: Key[] = [{ by: "GROUP" }, { by: "HELD_ON", every: "YEAR" }];
    const all = async () => [await ask("evaluationStats", keys), await ask("criterionStats", keys)];
    const before = await all();
    const official =
      "evaluator_kind <> 'SELF' AND setting = 'ORDINARY' AND state = 'LOCKED' AND score < 10000";
    const read = <T extends object>(entity: EntityClass<T>, where: string, values = {}) =>
      services.database.read((session) => findRows(session, entity, where, values));
    const [{ pk }] = (await read(Evaluation, official)) as [Evaluation];
    const given = await read(Mark, "evaluation_pk = :pk", { pk });
    const criteria = new Map(
      (await read(Criterion, "1 = 1")).map((criterion) => [criterion.pk, criterion.key]),
    );
    const revise = async (pointsOf: (mark: Mark) => number) => {
      const [evaluation] = (await read(Evaluation, "pk = :pk", { pk })) as [Evaluation];
      const { cellPk, meetingPk, heldOn, evaluatedOn, sessionType, evaluatorKind, setting } = evaluation;
      const { delegationPk, committeePk, rubricVersionPk, remarks, source, recordedOn } = evaluation;
      const marks = given.map((mark) => [
        criteria.get(mark.criterionPk),
        mark.points === null ? null : pointsOf(mark),
      ]);
      const input = {
        ...{ cellPk, meetingPk, heldOn, evaluatedOn, sessionType, evaluatorKind, setting },
        ...{ delegationPk, committeePk, rubricVersionPk, remarks, source, recordedOn },
        ...{ marks: Object.fromEntries(marks), findings: [] },
      };
      await reviseEvaluations(new Context(services, null), [{ evaluation, input, reason: "Chấm lại." }]);
    };
    await revise(({ maxPoints }) => maxPoints);
    expect(await all()).not.toEqual(before);
    await revise(({ points }) => points!);
    expect(await all()).toEqual(before);
  });
});
