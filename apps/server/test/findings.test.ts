import { beforeAll, expect, it } from "vitest";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";

const FINDINGS = `query ($where: FindingFilter, $orderBy: [FindingOrder!], $first: Int, $after: String) {
  findings(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { endCursor } nodes { kind severity words criterion { key } evaluation { heldOn cell { code } } } } }`;

interface Found {
  readonly findings: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string };
    readonly nodes: readonly { readonly words: string; readonly severity: string | null }[];
  } | null;
}

const strength = (words: string) =>
  ({ kind: "STRENGTH", severity: null, criterionKey: null, words }) as const;
const shortcoming = (words: string, severity: "MINOR" | "SERIOUS", criterionKey: string | null = null) =>
  ({ kind: "SHORTCOMING", severity, criterionKey, words }) as const;

describeEngines("findings", (kit) => {
  let organiser: Client;
  beforeAll(async () => {
    const { office } = kit;
    const district = await office.committee("Quận ủy Tân Phú");
    const [one, two] = await office.cells(["KP-001", "KP-002"], district);
    const delegation = await office.delegation("Đoàn số 1", district);
    await office.evaluated(one!, "2019-03-07", 0.7, {
      findings: [strength("Biên bản đầy đủ"), shortcoming("Ít ý kiến", "MINOR", "4.2")],
    });
    await office.evaluated(two!, "2019-05-07", 0.6, {
      by: "DELEGATION",
      delegation,
      findings: [shortcoming("Không kết luận", "SERIOUS")],
    });
    await office.account("organiser", "ORGANISER", { committee: district });
    await office.account("analyst", "ANALYST", { committee: district });
    await office.account("inspection", "INSPECTION", {
      committee: await office.committee("Phường Một", district),
    });
    organiser = await kit.as("organiser");
  });

  const words = async (client: Client, variables: Record<string, unknown> = {}) =>
    (await client.ask<Found>(FINDINGS, variables)).findings!.nodes.map((node) => node.words);

  it("are listed with the evaluation that found them, latest first", async () => {
    const { findings } = await organiser.ask<Found>(FINDINGS);
    expect(findings!.totalCount).toBe(3);
    expect(findings!.nodes[0]).toEqual({
      kind: "SHORTCOMING",
      severity: "SERIOUS",
      words: "Không kết luận",
      criterion: null,
      evaluation: { heldOn: "2019-05-07", cell: { code: "KP-002" } },
    });
    expect(await words(organiser)).toEqual(["Không kết luận", "Ít ý kiến", "Biên bản đầy đủ"]);
  });

  it("are filtered by what they say of what, through the evaluation and its cell", async () => {
    const by = (where: object) => words(organiser, { where });
    expect(await by({ kind: { eq: "STRENGTH" } })).toEqual(["Biên bản đầy đủ"]);
    expect(await by({ severity: { in: ["MINOR", "SERIOUS"] } })).toEqual(["Không kết luận", "Ít ý kiến"]);
    expect(await by({ criterion: { key: { eq: "4.2" } } })).toEqual(["Ít ý kiến"]);
    expect(await by({ evaluation: { cell: { code: { eq: "KP-002" } } } })).toEqual(["Không kết luận"]);
  });

  it("are ordered by weight, those without one where told, page by page", async () => {
    const orderBy = [{ by: "SEVERITY", direction: "DESC" }];
    expect(await words(organiser, { orderBy })).toEqual(["Không kết luận", "Ít ý kiến", "Biên bản đầy đủ"]);
    const first = await organiser.ask<Found>(FINDINGS, { orderBy, first: 2 });
    const after = first.findings!.pageInfo.endCursor;
    expect(await words(organiser, { orderBy, first: 2, after })).toEqual(["Biên bản đầy đủ"]);
    expect(await words(organiser, { orderBy: [{ by: "CELL_CODE" }], first: 1 })).toEqual(["Biên bản đầy đủ"]);
  });

  it("are words, which analysts do not read and others only of their part", async () => {
    const [problem] = await (await kit.as("analyst")).refused(FINDINGS);
    expect(problem!.extensions).toMatchObject({ reason: "NOT_ALLOWED" });
    expect(await words(await kit.as("inspection"))).toEqual([]);
  });

  it("are no condition for those who may not read them: a count of nothing would be false", async () => {
    await kit.office.account("figures.analyst", "ANALYST", {
      committee: await kit.office.committee("Quận ủy khác"),
    });
    const analyst = await kit.as("figures.analyst");
    const [refused] = await analyst.refused(
      "{ evaluationStats(where: { findings: { some: {} } }) { rows { count } } }",
    );
    expect(refused!.extensions).toMatchObject({
      code: "FORBIDDEN",
      reason: "NOT_ALLOWED",
      field: "findings",
    });
  });
});
