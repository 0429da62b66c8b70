import { readFile } from "node:fs/promises";
import { type Rating, ratingOf } from "@nen-nep/schema";
import { describe, expect, it } from "vitest";
import { collect, known, sample } from "../../../../test/exchange/fixtures.js";

interface Expected {
  readonly [figure: string]: unknown;
  readonly meanScore: Readonly<Record<string, number>>;
  readonly faults?: readonly (readonly [sheet: string, row: number, column: string])[];
}
const expectedOf = async (name: string): Promise<Expected> =>
  JSON.parse(await readFile(sample(`${name}.expected.json`).path, "utf8")) as Expected;

const tally = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe("the sample register", async () => {
  const { report, records } = await collect({ files: [sample("so-theo-doi-2019.xlsx")], known });
  const wanted = await expectedOf("so-theo-doi-2019");

  it("has no faults and leaves only the totals row aside", () => {
    expect(report.faults).toEqual([]);
    expect(
      report.sheets.map(({ kind, headingRow, rows, otherRows }) => ({ kind, headingRow, rows, otherRows })),
    ).toEqual([
      { kind: "CELLS", headingRow: 4, rows: 256, otherRows: [261] },
      { kind: "MEETINGS", headingRow: 4, rows: 3328, otherRows: [] },
      { kind: "EVALUATIONS", headingRow: 4, rows: 872, otherRows: [] },
    ]);
    expect(report.sheets[2]!.rubric).toBe("frame-42@1");
    expect(report.year).toBe(2019);
  });

  it("holds the cells, members and committees that were stated", () => {
    expect(records.cells.length).toBe(wanted.cells);
    expect(sum(records.cells.map((cell) => cell.members))).toBe(wanted.members);
    expect(new Set(records.cells.map((cell) => cell.committee)).size).toBe(wanted.committees);
  });

  it("holds the meetings and attendance that were stated", () => {
    const { meetings } = records;
    expect(meetings.length).toBe(wanted.meetings);
    expect(tally(meetings.map((meeting) => meeting.sessionType))).toEqual(wanted.bySessionType);
    const present = sum(meetings.map((meeting) => meeting.present));
    const absent = sum(meetings.flatMap(({ excused, unexcused }) => [excused, unexcused]));
    expect(present).toBe(wanted.present);
    expect(present + absent).toBe(wanted.expected);
    expect(sum(meetings.map((meeting) => meeting.unexcused))).toBe(wanted.unexcused);
    const deputies = new Map(records.cells.map((cell) => [cell.code, cell.deputy]));
    expect(meetings.filter(({ code, chair }) => chair === deputies.get(code)).length).toBe(
      wanted.chairedByDeputy,
    );
  });

  it("knows of every cell and month whether it met", () => {
    const months = new Map(
      records.meetings
        .filter((m) => m.sessionType !== "THEMATIC")
        .map((m) => [`${m.code} ${m.heldOn.slice(0, 7)}`, "held"]),
    );
    for (const { code, month, state } of records.declarations) {
      months.set(`${code} ${month}`, state === "NOT_HELD" ? "declaredNotHeld" : "postponedByDocument");
    }
    const states = { ...tally([...months.values()]), unreported: 256 * 12 - months.size };
    expect(states).toEqual(wanted.cellMonths);
    const documents = records.declarations
      .filter(({ state }) => state === "POSTPONED")
      .map(({ document }) => document);
    expect(documents.sort()).toEqual(["11-CV/QU", "15-CV/QU", "16-CV/QU", "19-CV/QU", "22-CV/QU"]);
  });

  it("holds the evaluations, ratings and scores that were stated", () => {
    const { evaluations } = records;
    expect(evaluations.length).toBe(wanted.evaluations);
    expect(tally(evaluations.map(({ evaluatorKind }) => evaluatorKind))).toEqual(wanted.byEvaluator);
    const ratings = tally(evaluations.map(({ marks }) => ratingOf(sum(marks), 10_000) as Rating));
    expect({ POOR: 0, ...ratings }).toEqual(wanted.ratings);
    for (const [kind, mean] of Object.entries(wanted.meanScore)) {
      const scores = evaluations
        .filter(({ evaluatorKind }) => evaluatorKind === kind)
        .map(({ marks }) => sum(marks) / 100);
      expect(sum(scores) / scores.length).toBeCloseTo(mean, 4);
    }
    const met = new Set(records.meetings.map(({ code, heldOn }) => `${code} ${heldOn}`));
    expect(evaluations.filter(({ code, heldOn }) => !met.has(`${code} ${heldOn}`)).length).toBe(
      wanted.evaluationsWithoutMeeting,
    );
  });
});

describe("the faulty register", async () => {
  const { report } = await collect({ files: [sample("so-theo-doi-2019-faulty.xlsx")], known });
  const wanted = (await expectedOf("so-theo-doi-2019-faulty")).faults ?? [];

  it("names exactly the faults that were put in", () => {
    const places = report.faults.map(({ sheet, row, column }) => [sheet, row, column]);
    expect(places.toSorted()).toEqual(wanted.toSorted());
    expect(report.unlistedFaults).toBe(0);
  });

  it("says what stands there, what was expected, and what follows from it", () => {
    const fault = (row: number, sheet: RegExp) =>
      report.faults.find((f) => f.row === row && sheet.test(f.sheet))!;
    expect(fault(16, /Danh/)).toMatchObject({
      reason: "CELL_DUPLICATE",
      value: "KP-003",
      suggestion: "KP-012",
      follows: 21,
    });
    expect(fault(11, /Sổ/)).toMatchObject({ reason: "DAY_INVALID", value: "31/02/2019", follows: 0 });
    expect(fault(23, /Sổ/)).toMatchObject({ reason: "CELL_UNKNOWN", value: "KP-999", follows: 0 });
    expect(fault(44, /Sổ/)).toMatchObject({ reason: "NUMBER_INVALID", value: "-4" });
    expect(fault(59, /Sổ/)).toMatchObject({ reason: "NUMBER_INVALID", value: "mười hai" });
    expect(fault(84, /Sổ/)).toMatchObject({ reason: "WORD_UNKNOWN", value: "Hội thảo" });
    expect(fault(13, /Phiếu/)).toMatchObject({ reason: "MARK_OUT_OF_RANGE", value: "7", follows: 1 });
    expect(fault(25, /Phiếu/)).toMatchObject({ reason: "TOTAL_MISMATCH", value: "150", suggestion: "81" });
    expect(fault(25, /Phiếu/).expected.vi).toBe("81, tổng các điểm thành phần");
  });
});
