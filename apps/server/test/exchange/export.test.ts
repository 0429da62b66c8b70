import { beforeAll, expect, it } from "vitest";
import { AuditEntry } from "../../src/core/core.entity.js";
import { findRows } from "../../src/core/rows.js";
import type { Client } from "../testkit/client.js";
import { describeEngines, type Kit } from "../testkit/kit.js";
import { ask, csv, refused, xlsx } from "./exported.js";

const CELLS =
  "query Cells($first: Int) { cells(first: $first) { totalCount nodes { code members closedOn } } }";
const MEETINGS = `{ meetings { nodes { cell { code } heldOn sessionType theme attendance lengthMinutes } } }`;
const FIGURES = `query ($first: Int) { evaluationStats(groupBy: [{ by: CELL }], totals: true, first: $first,
    ratios: [{ name: "perCell", of: COUNT, per: CELLS }]) {
  rows { isTotal key { cell { code } } count scoreMean { n value low } goodShare { value } ratings { count } ratios { value } } } }`;
const NAMES = "{ cells { nodes { code head { post person { id name } } } } }";

const codes = Array.from({ length: 130 }, (_, index) => `KP-${String(index + 1).padStart(3, "0")}`);

async function fill({ office }: Kit) {
  const district = await office.committee("Quận ủy Tân Phú");
  const ward = await office.committee("Đảng ủy phường Một", district);
  const other = await office.committee("Đảng ủy phường Hai", district);
  const cells = await office.cells(codes, ward);
  const away = await office.cell("XX-001", other);
  await office.secretary(cells[0]!, "Nguyễn Văn An");
  await office.met(cells[0]!, ["2019-03-07"], { theme: '=HYPERLINK("x")', lengthMinutes: null });
  await office.met(cells[1]!, ["2019-03-08"], { theme: 'Nghị quyết; "học tập"', sessionType: "THEMATIC" });
  for (const cell of cells.slice(0, 30)) await office.evaluated(cell, "2019-03-07", 0.7);
  await office.evaluated(away, "2019-03-07", 0.9);
  await office.account("committee", "STANDING_COMMITTEE", { committee: ward });
  await office.account("organiser", "ORGANISER", { committee: district });
  await office.account("analyst", "ANALYST", { committee: district });
  await office.account("training", "TRAINING_ORGANISER", { committee: district });
  await office.account("secretary", "SECRETARY", { cell: cells[0]! });
  await office.account("admin", "ADMINISTRATOR");
}

/** Entries of exports in the audit log, the latest first. */
const logged = async ({ app }: Kit) =>
  (await app.services.database.read((session) => findRows(session, AuditEntry, "subject = 'export'")))
    .sort((a, b) => b.seq - a.seq)
    .map(({ verb, count, detail, reason }) => ({ verb, count, reason, detail: JSON.parse(detail!) }));

describeEngines("exporting", (kit) => {
  let committee: Client;
  let analyst: Client;
  beforeAll(async () => {
    await fill(kit);
    [committee, analyst] = await Promise.all([kit.as("committee"), kit.as("analyst")]);
  });

  it("gives every record of a list, past its pages, as text with a byte order mark", async () => {
    const { columns, rows, foot, answer } = await csv(committee, { query: CELLS, variables: { first: 5 } });
    expect(answer.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(columns).toEqual(["Code", "Members", "Closed on"]);
    expect(rows.map((row) => row.Code)).toEqual(codes);
    expect(rows[0]).toEqual({ Code: "KP-001", Members: "20", "Closed on": "" });
    expect(foot).toEqual(["# End: 130 rows"]);
    expect(answer.headers["x-export-truncated"]).toBeUndefined();
    expect(answer.headers["x-export-rows"]).toBe("130");
  });

  it("says what was asked, when, and on what basis", async () => {
    const { head, answer } = await csv(analyst, { query: FIGURES, language: "VI" });
    expect(head[0]).toBe("# Số liệu đánh giá");
    expect(head[1]).toMatch(/^# Câu hỏi: query\(\$first:Int\)\{evaluationStats\(/);
    expect(head[4]).toBe(
      "# Căn cứ: bên đánh giá: chính thức; buổi sinh hoạt: thường xuyên; cận dưới, cận trên là khoảng tin cậy 95%, tính theo cụm chi bộ",
    );
    expect(head).toHaveLength(Number(answer.headers["x-export-head-lines"]));
  });

  it("is called what it is about, in the reader's language and without marks, with the day", async () => {
    const called = async (more: object) =>
      (await csv(analyst, { query: CELLS, ...more })).answer.headers["content-disposition"];
    expect(await called({ language: "VI" })).toMatch(/"danh-sach-chi-bo-\d{4}-\d\d-\d\d\.csv"$/);
    expect(await called({})).toMatch(/"cells-\d{4}-\d\d-\d\d\.csv"$/);
    const title = 'Danh sách học viên: Lớp "Điều hành"\r\nX: 1';
    expect(await called({ title })).toMatch(/"danh-sach-hoc-vien-lop-dieu-hanh-x-1-[\d-]{10}\.csv"$/);
    expect((await csv(analyst, { query: CELLS, title: "Danh sách Quận" })).head[0]).toBe("# Danh sách Quận");
    expect(await refused(analyst, { query: CELLS, title: "a".repeat(301) })).toEqual([400, "INVALID_VALUE"]);
  });

  it("keeps a text from being a formula, and words, days and decimals as the language writes them", async () => {
    const { rows } = await csv(committee, { query: MEETINGS, language: "VI" });
    expect(rows).toEqual([
      {
        "Chi bộ: mã": "KP-002",
        "Ngày sinh hoạt": "08/03/2019",
        "Loại sinh hoạt": "chuyên đề",
        "Chuyên đề": 'Nghị quyết; "học tập"',
        "Tỷ lệ đảng viên dự": "0,9",
        "Thời lượng (phút)": "100",
      },
      {
        "Chi bộ: mã": "KP-001",
        "Ngày sinh hoạt": "07/03/2019",
        "Loại sinh hoạt": "thường kỳ",
        "Chuyên đề": '\'=HYPERLINK("x")',
        "Tỷ lệ đảng viên dự": "0,9",
        "Thời lượng (phút)": "",
      },
    ]);
  });

  it("gives a workbook of real numbers and days whose texts are never formulas", async () => {
    const { Data, Notes } = await xlsx(committee, { query: MEETINGS });
    expect(Data).toEqual([
      ["Cell: code", "Held on", "Session type", "Theme", "Attendance", "Length (minutes)"],
      ["KP-002", { day: "2019-03-08" }, "thematic", 'Nghị quyết; "học tập"', 0.9, 100],
      ["KP-001", { day: "2019-03-07" }, "regular", '=HYPERLINK("x")', 0.9],
      ["End: 2 rows"],
    ]);
    expect(Notes!.map(([text]) => String(text).split(":")[0])).toEqual([
      "Meetings",
      "Question",
      "Variables",
      "Time of the data",
      "Basis",
      'An empty cell means no data, not 0; "withheld" is what the exporting account may not read',
      "End",
    ]);
  });

  it("gives figures as the query does, and their total once, at the end", async () => {
    const answer = await analyst.ask<{ evaluationStats: { rows: Row[] } }>(FIGURES, { first: 1_000 });
    const { rows } = await csv(analyst, { query: FIGURES, variables: { first: 2 } });
    const text = (value: number | null) => (value === null ? "" : String(value));
    expect(rows).toEqual(
      answer.evaluationStats.rows.map((row) => ({
        Total: row.isTotal ? "yes" : "no",
        "Cell: code": row.key.cell?.code ?? "",
        Evaluations: text(row.count),
        "Mean score: evaluations (n)": text(row.scoreMean.n),
        "Mean score": text(row.scoreMean.value),
        "Mean score: lower end": text(row.scoreMean.low),
        "Share rated Good": text(row.goodShare.value),
        "Ratings: Good: count": text(row.ratings[0]!.count),
        "Ratings: Fair: count": text(row.ratings[1]!.count),
        "Ratings: Average: count": text(row.ratings[2]!.count),
        "Ratings: Poor: count": text(row.ratings[3]!.count),
        perCell: text(row.ratios[0]!.value),
      })),
    );
    expect(rows).toHaveLength(32);
  });

  it("gives figures of two kinds side by side", async () => {
    const query = `{ jointStats(groupBy: [{ by: CELL }], evaluations: {}, regime: {}, first: 5) {
      rows { key { cell { code } } evaluations { scoreMean { value } } regime { heldShare { share } } } } }`;
    const { columns, rows, head } = await csv(analyst, { query });
    expect(columns).toEqual(["Cell: code", "Evaluations: mean score", "Regime: share of months held: share"]);
    expect(rows.map((row) => row["Cell: code"]).sort()).toEqual([...codes, "XX-001"].sort());
    expect(head[4]).toMatch(/^# Basis: each kind of figures by its own rules/);
  });

  it("is written down as it begins and as it ends, without what it found", async () => {
    await csv(committee, { query: CELLS });
    const [end, begin] = await logged(kit);
    expect(begin).toMatchObject({
      verb: "beginExport",
      detail: { root: "cells", format: "csv", names: false },
    });
    expect(end).toMatchObject({ verb: "endExport", count: 130, detail: { outcome: "COMPLETE" } });
    expect(end!.detail.operation).toMatch(/^[0-9a-f]{64}$/);
  });

  it("gives names of persons for a purpose, which is written down", async () => {
    expect(await refused(committee, { query: NAMES })).toEqual([400, "PURPOSE_NEEDED"]);
    expect(await refused(committee, { query: NAMES, purpose: "  " })).toEqual([400, "PURPOSE_NEEDED"]);
    const { rows } = await csv(committee, { query: NAMES, purpose: "Lập danh sách mời họp" });
    expect(rows[0]).toMatchObject({ "Head: person: name": "Nguyễn Văn An" });
    const [, begin] = await logged(kit);
    expect(begin).toMatchObject({ reason: "Lập danh sách mời họp", detail: { names: true } });
    expect(JSON.stringify(await logged(kit))).not.toContain("Nguyễn Văn An");
  });

  it("reads a purpose and a title as other texts: of one line, and of what shows", async () => {
    expect(await refused(committee, { query: NAMES, purpose: "\u3164\u200b" })).toEqual([
      400,
      "PURPOSE_NEEDED",
    ]);
    for (const wish of [
      { purpose: "Mời họp \u202e", title: "Mời họp" },
      { purpose: "Mời họp", title: "\u202eMời" },
    ])
      expect(await refused(committee, { query: NAMES, ...wish })).toEqual([400, "INVALID_VALUE"]);
    const { head, answer } = await csv(committee, {
      query: NAMES.replace("cells", 'cells(where: { name: { contains: """Chi\n  bộ\n""" } })'),
      purpose: " Lập danh sách\r\nmời họp\u200b ",
      title: "Danh sách\nmời\u2028họp\u3164",
    });
    expect(head[0]).toBe("# Danh sách mời họp");
    expect(answer.text.split(/\r?\n/).findIndex((line) => !/^\uFEFF?"?# /.test(line))).toBe(
      Number(answer.headers["x-export-head-lines"]),
    );
    const [, begin] = await logged(kit);
    expect(begin).toMatchObject({ reason: "Lập danh sách mời họp" });
  });

  it("gives analysts pseudonyms, and names to nobody else", async () => {
    const { rows } = await csv(analyst, { query: NAMES });
    expect(rows[0]).toMatchObject({ "Head: post": "secretary", "Head: person: name": "withheld" });
    expect(rows[0]!["Head: person: id"]).not.toBe("");
    expect(await refused(await kit.as("training"), { query: NAMES, purpose: "x" })).toEqual([
      403,
      "NOT_ALLOWED",
    ]);
  });

  it("tells what is withheld from what is missing, in both languages and formats", async () => {
    const { rows, head } = await csv(analyst, { query: NAMES, language: "VI" });
    const names = rows.slice(0, 2).map((row) => row["Người đứng đầu: người: họ tên"]);
    // The second cell has no head: there is no name to withhold.
    expect(names).toEqual(["không có quyền xem", ""]);
    expect(head.at(-1)).toMatch(/"không có quyền xem" là nội dung người xuất không được xem$/);
    const { Data } = await xlsx(analyst, { query: NAMES });
    expect(Data![1]).toEqual(["KP-001", "secretary", expect.stringMatching(/^pseudonym-/), "withheld"]);
    const words = "{ evaluations { nodes { marks { note } remarks strengths evaluatedOn } } }";
    expect((await csv(analyst, { query: words })).rows[0]).toMatchObject({
      Remarks: "withheld",
      Strengths: "withheld",
      "Evaluated on": "2019-03-07",
    });
    expect((await csv(committee, { query: words })).rows[0]).toMatchObject({ Remarks: "", Strengths: "0" });
  });

  it("has the rights of the query", async () => {
    expect((await csv(committee, { query: CELLS })).rows).toHaveLength(130);
    expect((await csv(analyst, { query: CELLS })).rows).toHaveLength(131);
    expect(await refused(kit.stranger(), { query: CELLS })).toEqual([401, "SIGN_IN_NEEDED"]);
    expect(await refused(await kit.as("secretary"), { query: CELLS })).toEqual([
      403,
      "STORED_OPERATIONS_ONLY",
    ]);
    expect(await refused(await kit.as("admin"), { query: FIGURES })).toEqual([403, "STORED_OPERATIONS_ONLY"]);
  });

  it.each([
    ["a verb", "mutation { signOut }"],
    ["two lists", "{ cells { nodes { code } } meetings { nodes { heldOn } } }"],
    ["one record", '{ cell(code: "KP-001") { code } }'],
    ["a list without records", "{ cells { totalCount } }"],
    ["figures without rows", "{ evaluationStats { totalCount } }"],
    ["records without fields", "{ cells { nodes { __typename } } }"],
    ["a field that is not there", "{ cells { nodes { cod } } }"],
    ["the schema", "{ __schema { types { name } } }"],
  ])("does not export %s", async (_, query) =>
    expect(await refused(analyst, { query })).toEqual([400, "INVALID_VALUE"]),
  );

  it("says what is wrong with a wish", async () => {
    expect(await refused(analyst, { query: "{ cells { nodes { code }" })).toEqual([400, "SYNTAX"]);
    expect(await refused(analyst, { query: CELLS }, "pdf")).toEqual([400, "INVALID_VALUE"]);
    expect(await refused(analyst, { query: CELLS, language: "FR" })).toEqual([400, "INVALID_VALUE"]);
    expect(await refused(analyst, { query: CELLS, variables: { first: "x" } })).toEqual([
      400,
      "INVALID_VALUE",
    ]);
    const two = `${CELLS} query Other { cells { nodes { name } } }`;
    expect(await refused(analyst, { query: two })).toEqual([400, "INVALID_VALUE"]);
    expect((await csv(analyst, { query: two, operationName: "Other" })).columns).toEqual(["Name"]);
    const ordered = "{ evaluationStats(orderBy: [{ by: CELL }]) { rows { count } } }";
    expect(await refused(analyst, { query: ordered })).toEqual([400, "UNKNOWN_KEY"]);
  });

  it("follows fragments, aliases and directives, and joins what a record has several of", async () => {
    const query = `query ($no: Boolean = false) { list: cells(where: { code: { eq: "KP-001" } }) { edges { node {
        ...Own members @include(if: $no) past: evaluations { nodes { score marks { criterion { key } points } } } } } } }
      fragment Own on Cell { code again: code }`;
    const { columns, rows } = await csv(committee, { query });
    expect(columns).toEqual([
      "Code (code)",
      "Code (again)",
      "Evaluations: score",
      "Evaluations: marks: criterion: key",
      "Evaluations: marks: points",
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]!["Evaluations: marks: criterion: key"]).toMatch(/^1; 2; /);
  });
});

interface Row {
  readonly isTotal: boolean;
  readonly key: { readonly cell: { readonly code: string } | null };
  readonly count: number;
  readonly scoreMean: { readonly n: number; readonly value: number | null; readonly low: number | null };
  readonly goodShare: { readonly value: number | null };
  readonly ratings: readonly { readonly count: number }[];
  readonly ratios: readonly { readonly value: number | null }[];
}

describeEngines(
  "exporting within limits",
  (kit) => {
    let analyst: Client;
    beforeAll(async () => {
      await fill(kit);
      analyst = await kit.as("analyst");
    });

    it("cuts at the limit, and says so in a header and in the last line", async () => {
      const { rows, foot, answer } = await csv(analyst, { query: CELLS });
      expect(rows).toHaveLength(120);
      expect(foot).toEqual(["# Cut: 120 of 131 rows; a file has at most 120"]);
      expect(answer.headers["x-export-truncated"]).toBe("true");
      expect((await xlsx(analyst, { query: CELLS })).Data!.at(-1)).toEqual([
        "Cut: 120 of 131 rows; a file has at most 120",
      ]);
      expect((await logged(kit))[0]).toMatchObject({ count: 120, detail: { outcome: "TRUNCATED" } });
    });

    it("asks in smaller pages where a whole one would cost too much, and gives all the same", async () => {
      const { rows } = await csv(analyst, { query: FIGURES });
      expect(rows.map((row) => row["Cell: code"])).toEqual([...codes.slice(0, 30), "XX-001", ""]);
      expect(rows.map((row) => row.Total)).toEqual([...Array(31).fill("no"), "yes"]);
    });

    it("refuses what costs too much even a record at a time", async () => {
      const query =
        "{ cells { nodes { evaluations(first: 100) { nodes { marks { points criterion { key } } } } } } }";
      const { status, text } = await ask(analyst, "csv", { query });
      expect(status).toBe(400);
      expect(JSON.parse(text).extensions).toMatchObject({ reason: "QUERY_TOO_COSTLY", costLimit: 100 });
    });
  },
  { env: { NENNEP_EXPORT_ROWS: "120", NENNEP_COST: "100" } },
);
