import { beforeAll, expect, it } from "vitest";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import { csv, refused, xlsx } from "./exported.js";

const ESTIMATES = `query ($first: Int) { cellEstimates(first: $first, orderBy: { by: ESTIMATE, direction: DESC }) {
  mean rows { cell { code } n raw estimate low high weight } } }`;
const SEVERITIES = `{ evaluatorSeverities { list: evaluators {
  evaluator { kind committee { name } } n cells sharedCells rawMean severity low high inReference distinguishable words } } }`;

interface Estimates {
  readonly cellEstimates: {
    readonly rows: readonly {
      readonly cell: { readonly code: string };
      readonly estimate: number;
      readonly weight: number;
    }[];
  };
}

describeEngines("exporting figures with a question of their own", (kit) => {
  let organiser: Client;
  beforeAll(async () => {
    const { office } = kit;
    const district = await office.committee("Quận ủy");
    const ward = await office.committee("Đảng ủy phường Một", district);
    const codes = ["TH-1", "TH-2", "TH-3", "TH-4", "TH-5", "TH-6"];
    for (const [index, cell] of (await office.cells(codes, ward)).entries()) {
      const share = 0.7 + index / 40;
      await office.evaluated(cell, "2019-05-10", share - 0.04, { committee: ward });
      await office.evaluated(cell, "2019-05-17", share + 0.04, { committee: district });
    }
    await office.account("organiser", "ORGANISER", { committee: district });
    organiser = await kit.as("organiser");
  }, 60_000);

  it("gives the estimates of all cells, whatever the page, with what they assume", async () => {
    const { cellEstimates } = await organiser.ask<Estimates>(ESTIMATES);
    const { columns, rows, head, foot } = await csv(organiser, { query: ESTIMATES, variables: { first: 2 } });
    expect(columns).toEqual([
      "Cell: code",
      "Evaluations (n)",
      "Own mean score",
      "Estimate (points)",
      "Lower end",
      "Upper end",
      "Weight of its own mean",
    ]);
    expect(rows.map((row) => [row["Cell: code"], Number(row["Estimate (points)"])])).toEqual(
      cellEstimates.rows.map(({ cell, estimate }) => [cell.code, estimate]),
    );
    expect(rows).toHaveLength(6);
    expect(foot).toEqual(["# End: 6 rows"]);
    expect(head[4]).toMatch(
      /^# Basis: evaluators: official; meetings: ordinary meeting; lower .* 95% intervals\. Assumption: the true levels/,
    );
    const { Data } = await xlsx(organiser, { query: ESTIMATES });
    expect(Data![1]).toEqual([cellEstimates.rows[0]!.cell.code, 2, ...Array(5).fill(expect.any(Number))]);
    expect(Data![1]!.at(-1)).toBeCloseTo(cellEstimates.rows[0]!.weight, 12);
  });

  it("gives the severity of evaluators, which has no pages, in the language of the file", async () => {
    const { columns, rows, head, foot } = await csv(organiser, { query: SEVERITIES, language: "VI" });
    expect(columns).toEqual([
      "Bên đánh giá: loại",
      "Bên đánh giá: cấp ủy: tên",
      "Số lượt đánh giá (n)",
      "Số chi bộ",
      "Số chi bộ có bên khác cùng chấm",
      "Điểm trung bình đã cho",
      "Độ chặt (điểm so với mức trung bình; dưới 0 là chặt hơn)",
      "Cận dưới",
      "Cận trên",
      "Thuộc nhóm làm chuẩn so sánh",
      "Phân biệt được với ngẫu nhiên",
      "Kết luận",
    ]);
    expect(rows.map((row) => [row["Bên đánh giá: cấp ủy: tên"], row["Kết luận"]])).toEqual([
      ["Đảng ủy phường Một", expect.stringMatching(/^chặt hơn mức trung bình \d,\d điểm$/)],
      ["Quận ủy", expect.stringMatching(/^rộng hơn mức trung bình \d,\d điểm$/)],
    ]);
    expect(head[4]).toMatch(/ 95%\. Giả định: điểm = mức của chi bộ \+ độ chặt của bên chấm/);
    expect(foot).toEqual(["# Hết: 2 dòng"]);
    const { Data } = await xlsx(organiser, { query: SEVERITIES });
    expect(Data!.map((row) => row[1])).toEqual([
      "Evaluator: committee: name",
      "Đảng ủy phường Một",
      "Quận ủy",
      undefined,
    ]);
    expect(Data!.at(-1)).toEqual(["End: 2 rows"]);
  });

  it("needs their rows selected", async () => {
    for (const query of ["{ cellEstimates { mean } }", "{ evaluatorSeverities { assumption } }"])
      expect(await refused(organiser, { query })).toEqual([400, "INVALID_VALUE"]);
  });
});
