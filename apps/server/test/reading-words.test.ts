import { beforeAll, expect, it } from "vitest";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";

const READ = `query ($where: EvaluationFilter) { evaluations(where: $where) { nodes {
  remarks strengths findings { words } marks { criterion { key skills } } } } }`;

interface Read {
  readonly evaluations: {
    readonly nodes: readonly {
      readonly remarks: string | null;
      readonly strengths: number | null;
      readonly findings: readonly { readonly words: string }[] | null;
      readonly marks: readonly { readonly criterion: { readonly skills: readonly string[] } }[];
    }[];
  };
}

describeEngines("two roles of one person", (kit) => {
  beforeAll(async () => {
    const { office } = kit;
    const district = await office.committee("Quận ủy Tân Phú");
    const cell = await office.cell("KP-001", district);
    const plan = await office.plan("109-KH/QU", district);
    const [own, other] = [await office.sent("Đoàn số 1", plan), await office.sent("Đoàn số 2", plan)];
    await office.pilot(plan, cell, { delegationId: own.id });
    const told = (words: string) => ({
      remarks: words,
      findings: [{ kind: "STRENGTH", severity: null, criterionKey: null, words } as const],
    });
    await office.evaluated(cell, "2019-03-07", 0.7, { by: "SUPERIOR", ...told("cấp trên") });
    await office.evaluated(cell, "2019-04-07", 0.7, {
      ...{ by: "DELEGATION", delegation: other },
      ...told("đoàn khác"),
    });
    await office.evaluated(cell, "2019-05-07", 0.7, {
      ...{ by: "DELEGATION", delegation: own },
      ...told("đoàn mình"),
    });
    for (const role of ["ANALYST", "TRAINING_ORGANISER"] as const) {
      const id = await office.account(role.toLowerCase(), role, { committee: district });
      await office.grant(id, "DELEGATE", { delegation: own });
    }
  }, 60_000);

  const read = async (client: Client, where?: object) =>
    (await client.ask<Read>(READ, { where })).evaluations.nodes;

  it.each(["analyst", "training_organiser"])(
    "a delegate who is also %s reads words only of the own delegation",
    async (login) => {
      const client = await kit.as(login);
      const seen = await read(client);
      expect(seen.map(({ remarks, strengths, findings }) => ({ remarks, strengths, findings }))).toEqual([
        { remarks: "đoàn mình", strengths: 1, findings: [{ words: "đoàn mình" }] },
        { remarks: null, strengths: null, findings: null },
        { remarks: null, strengths: null, findings: null },
      ]);
      const { findings } = await client.ask<{ findings: { nodes: { words: string }[] } }>(
        "{ findings { nodes { words } } }",
      );
      expect(findings.nodes).toEqual([{ words: "đoàn mình" }]);
    },
  );

  it("words that are not read are no condition either", async () => {
    const found = await read(await kit.as("analyst"), { findings: { some: {} } });
    expect(found.map(({ remarks }) => remarks)).toEqual(["đoàn mình"]);
  });

  it("a training organiser reads all marks as a delegate only of the own delegation", async () => {
    const [own, ...others] = await read(await kit.as("training_organiser"));
    const withoutSkill = (evaluation: typeof own) =>
      evaluation!.marks.filter(({ criterion }) => criterion.skills.length === 0).length;
    expect(withoutSkill(own)).toBeGreaterThan(0);
    expect(others.map(withoutSkill)).toEqual([0, 0]);
  });
});
