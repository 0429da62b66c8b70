import { beforeAll, expect, it } from "vitest";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";
import type { GroupKey, Ref } from "./testkit/office.js";
import { watch } from "./testkit/statements.js";

const GROUPS: readonly GroupKey[] = [
  "NEIGHBOURHOOD",
  "AGENCY",
  "PUBLIC_SERVICE_UNIT",
  "SCHOOL",
  "PRIVATE_ENTERPRISE",
  "ARMED_FORCES",
];

interface Proposed {
  readonly cell: { readonly id: string; readonly code: string };
  readonly sessionType: string;
  readonly delegation: { readonly id: string } | null;
  readonly day: string | null;
  readonly reasons: readonly string[];
  readonly en: readonly string[];
}

const PROPOSE = `query ($id: ID!, $anchors: Int! = 0) { proposePilots(planId: $id, anchors: $anchors) {
  remarks pilots { cell { id code } sessionType delegation { id } day anchor reasons en: reasons(language: EN) } } }`;
const APPLY = `mutation ($input: ApplyProposalInput!) { applyProposal(input: $input) { pilots { totalCount } } }`;
const ISSUES = `query ($id: ID!) { plan(id: $id) {
  issues { code words en: words(language: EN) group { key } delegation { name } pilot { cell { code } } } } }`;

describeEngines("a plan of twelve", (kit) => {
  let organiser: Client;
  let root: Ref;
  let ward: Ref;

  beforeAll(async () => {
    const { office } = kit;
    root = await office.committee("Quận ủy Tân Phú");
    ward = await office.committee("Đảng ủy phường Sơn Kỳ", root);
    const other = await office.committee("Đảng ủy phường Tây Thạnh", root);
    for (const [index, group] of GROUPS.entries()) {
      for (const [place, committee] of [ward, other, ward, other].entries()) {
        const cell = await office.cell(`${"ABCDEF"[index]}-00${place + 1}`, committee, group);
        if (place < 3) await office.evaluated(cell, "2019-03-07", 0.6 + 0.1 * place, { committee });
        await office.secretary(cell, `Bí thư ${cell.code}`);
      }
    }
    await office.account("organiser", "ORGANISER", { committee: root });
    await office.account("ward", "ANALYST", { committee: ward });
    await office.account("standing", "STANDING_COMMITTEE", { committee: root });
    organiser = await kit.as("organiser");
  });

  const propose = async (id: string, anchors = 0) =>
    (
      await organiser.ask<{ proposePilots: { pilots: Proposed[]; remarks: string[] } }>(PROPOSE, {
        id,
        anchors,
      })
    ).proposePilots;
  const issues = async (id: string, client = organiser) =>
    (await client.ask<{ plan: { issues: { code: string; words: string }[] | null } }>(ISSUES, { id })).plan
      .issues;

  it("is proposed with reasons, writes nothing, and is applied as a person changed it", async () => {
    const { office } = kit;
    const plan = await office.plan("201-KH/QU", root, null);
    const { persons } = await organiser.ask<{ persons: { nodes: { id: string }[] } }>(
      "{ persons(first: 3) { nodes { id } } }",
    );
    for (const [index, { id }] of persons.nodes.entries()) await office.sent(`Đoàn ${index + 1}`, plan, [id]);
    const proposal = await propose(plan.id);
    expect(proposal.remarks).toEqual([]);
    expect(proposal.pilots).toHaveLength(12);
    expect(await propose(plan.id)).toEqual(proposal);
    for (const { reasons, en } of proposal.pilots) {
      expect(reasons).toHaveLength(en.length);
      expect(reasons.join(" ")).toMatch(/lượt đánh giá chính thức/);
    }
    expect((await issues(plan.id))!.filter(({ code }) => code === "GROUP_SHORT")).toHaveLength(6);

    const pilots = proposal.pilots.map(({ cell, sessionType, delegation, day }) => ({
      cellId: cell.id,
      sessionType,
      delegationId: delegation!.id,
      day,
      theme: sessionType === "THEMATIC" ? "Nêu gương" : null,
    }));
    const twice = { planId: plan.id, pilots: [...pilots, pilots[0]] };
    expect((await organiser.refused(APPLY, { input: twice }))[0]!.extensions.reason).toBe("ALREADY_EXISTS");
    expect((await issues(plan.id))!.filter(({ code }) => code === "GROUP_SHORT")).toHaveLength(6);
    const applied = await organiser.ask<{ applyProposal: object }>(APPLY, {
      input: { planId: plan.id, pilots },
    });
    expect(applied.applyProposal).toEqual({ pilots: { totalCount: 12 } });
    // The plan's autumn is long past, and nobody met.
    const left = new Set((await issues(plan.id))!.map(({ code }) => code));
    expect(left).toEqual(new Set(["NO_DOCUMENT", "NOT_RECORDED"]));
    expect((await propose(plan.id)).pilots).toEqual([]);
  });

  it("names every broken invariant and forbids none", async () => {
    const { office } = kit;
    const plan = await office.plan("202-KH/QU", root);
    const delegation = await office.sent("Đoàn một mình", plan);
    const cells = await organiser.ask<{ cells: { nodes: Ref[] } }>(
      `{ cells(where: { code: { in: ["A-001", "A-003"] } }) { nodes { id } } }`,
    );
    for (const cell of cells.cells.nodes) {
      await office.pilot(plan, cell, {
        delegationId: delegation.id,
        day: "2018-10-10",
        sessionType: "THEMATIC",
      });
    }
    const found = (await issues(plan.id))!;
    expect(new Set(found.map(({ code }) => code))).toEqual(
      new Set([
        "GROUP_SHORT",
        "GROUP_OVER",
        "SAME_SUPERIOR",
        "NO_THEME",
        "DELEGATION_LOAD",
        "DELEGATION_EMPTY",
        "DAY_CLASH",
        "NO_DOCUMENT",
        "NOT_RECORDED",
      ]),
    );
    expect(found.find(({ code }) => code === "DAY_CLASH")).toMatchObject({
      words: "Đoàn một mình: ngày 10/10/2018 có hai buổi, tại Chi bộ A-001 và Chi bộ A-003.",
      en: "Đoàn một mình: two meetings on 10 Oct 2018, at Chi bộ A-001 and Chi bộ A-003.",
      delegation: { name: "Đoàn một mình" },
      pilot: { cell: { code: "A-003" } },
    });
    expect(await issues(plan.id, await kit.as("standing"))).toHaveLength(found.length);
  });

  it("tells its issues and proposals only to those whose plan it is", async () => {
    const plan = await kit.office.plan("203-KH/QU", root);
    const { cells } = await organiser.ask<{ cells: { nodes: Ref[] } }>(
      `{ cells(where: { code: { eq: "B-001" } }) { nodes { id } } }`,
    );
    await kit.office.pilot(plan, cells.nodes[0]!);
    const analyst = await kit.as("ward");
    expect(await issues(plan.id, analyst)).toBeNull();
    expect((await analyst.refused(PROPOSE, { id: plan.id }))[0]!.extensions.reason).toBe("NOT_ALLOWED");
    expect((await organiser.refused(PROPOSE, { id: "nowhere" }))[0]!.extensions.reason).toBe("NOT_FOUND");
    expect((await organiser.refused(PROPOSE, { id: plan.id, anchors: 99 }))[0]!.extensions.reason).toBe(
      "INVALID_VALUE",
    );
  });

  it("asks as many statements for all plans as for one", async () => {
    const statementsFor = async (where: string) => {
      const question = `{ plans${where} { nodes { documents { id } groups { group { key } } delegations { members { name } }
        issues { code pilot { id } } pilots { nodes { state cell { code } delegation { name } evaluation { id } } } } } }`;
      const { statements } = await watch(kit.app.services.database, () => organiser.ask(question));
      return statements.length;
    };
    expect(await statementsFor("")).toBe(await statementsFor('(where: { number: { eq: "201-KH/QU" } })'));
  });
});
