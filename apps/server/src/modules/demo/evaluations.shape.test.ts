import { ratingOf, type SessionType } from "@nen-nep/schema";
import { beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./committees.js";
import { byQuarter } from "./days.js";
import { GROUPS, type GroupKey } from "./groups.js";
import { type DemoLife, livesOf } from "./life.js";
import { DISTRICT_SHEET } from "./rubrics.js";
import { type DemoEvaluation, demoWorld } from "./world.js";

const world = demoWorld();
let lives: DemoLife[];
const groupByCode = new Map(world.cells.map((cell) => [cell.code, cell.groupKey]));
const points = new Map(DISTRICT_SHEET.criteria.map((criterion) => [criterion.key, criterion.points]));

beforeAll(() => {
  lives = [...livesOf(world)];
});

const meetings = () => lives.flatMap((life) => life.meetings);
const evaluations = () => lives.flatMap((life) => life.evaluations);
const official = () => evaluations().filter((evaluation) => evaluation.evaluatorKind === "SUPERIOR");
const inGroup = <T extends { cellCode: string }>(rows: T[], group: GroupKey) =>
  rows.filter((row) => groupByCode.get(row.cellCode) === group);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = <T>(rows: readonly T[], is: (row: T) => boolean) => rows.filter(is).length / rows.length;

function earned(evaluation: DemoEvaluation) {
  const marked = Object.entries(evaluation.marks).filter(([, mark]) => mark !== null);
  const sum = (of: (key: string, mark: number) => number) =>
    marked.reduce((total, [key, mark]) => total + of(key, mark!), 0);
  return { earned: sum((_, mark) => mark), applicable: sum((key) => points.get(key)!) };
}
const score = (evaluation: DemoEvaluation) => {
  const { earned: sum, applicable } = earned(evaluation);
  return (100 * sum) / applicable;
};

describe("what is judged, and how", () => {
  it("has twelve model meetings: two a group, six of each kind, four a delegation", () => {
    const model = evaluations().filter((evaluation) => evaluation.setting === "MODEL");
    expect(model).toHaveLength(12);
    for (const { key } of GROUPS) {
      const types = inGroup(model, key).map((evaluation): SessionType => evaluation.sessionType);
      expect(types.sort()).toEqual(["REGULAR", "THEMATIC"]);
    }
    for (const { name } of world.delegations) {
      expect(model.filter((evaluation) => evaluation.evaluator === name)).toHaveLength(4);
    }
    for (const { heldOn } of model) {
      expect(heldOn > "2018-08-06" && heldOn < "2019-01-01").toBe(true);
    }
  });

  it("leaves exactly three cells never evaluated", () => {
    expect(lives.filter((life) => life.evaluations.length === 0)).toHaveLength(3);
  });

  it("differs by group and rises after August 2018", () => {
    const level = (group: GroupKey, from: string, before: string) =>
      mean(
        inGroup(official(), group)
          .filter((row) => from <= row.heldOn && row.heldOn < before)
          .map(score),
      );
    const late = new Map(GROUPS.map(({ key }) => [key, level(key, "2019-07-01", "2020-07-01")]));
    expect(Math.max(...late.values()) - Math.min(...late.values())).toBeGreaterThan(8);
    expect(Math.min(...late.values())).toBe(late.get("PRIVATE_ENTERPRISE"));
    const rises = GROUPS.map(({ key }) => late.get(key)! - level(key, "2018-01-01", "2018-08-06"));
    expect(Math.min(...rises)).toBeGreaterThan(0.5);
    expect(mean(rises)).toBeGreaterThan(3);
    expect(mean(rises)).toBeLessThan(8);
  });

  it("is mostly fair, sometimes good or average, hardly ever poor", () => {
    const rated = (rating: string) =>
      share(official(), (row) => {
        const { earned: sum, applicable } = earned(row);
        return ratingOf(sum, applicable) === rating;
      });
    expect(rated("FAIR")).toBeGreaterThan(0.6);
    expect(rated("GOOD")).toBeGreaterThan(0.02);
    expect(rated("AVERAGE")).toBeGreaterThan(0.1);
    expect(rated("POOR")).toBeLessThan(0.02);
  });

  it("is kinder where cells judge themselves", () => {
    const bySheet = new Map(official().map((row) => [`${row.cellCode} ${row.heldOn}`, score(row)]));
    const gaps = evaluations()
      .filter((row) => row.evaluatorKind === "SELF" && bySheet.has(`${row.cellCode} ${row.heldOn}`))
      .map((row) => score(row) - bySheet.get(`${row.cellCode} ${row.heldOn}`)!);
    expect(gaps.length).toBeGreaterThan(300);
    expect(mean(gaps)).toBeGreaterThan(5);
    expect(mean(gaps)).toBeLessThan(10);
  });

  it("has superiors of unequal severity who share some cells", () => {
    const pairs = new Map<string, DemoEvaluation[]>();
    for (const row of official()) {
      const key = `${row.cellCode} ${row.heldOn}`;
      pairs.set(key, [...(pairs.get(key) ?? []), row]);
    }
    const shared = [...pairs.values()].filter((rows) => rows.length === 2);
    expect(shared.length).toBeGreaterThan(60);
    expect(new Set(shared.map(([row]) => row!.cellCode)).size).toBeGreaterThan(25);
    const withRoot = shared.filter((rows) => rows.some((row) => row.evaluator === ROOT));
    const strictness = withRoot.map((rows) => {
      const root = rows.find((row) => row.evaluator === ROOT)!;
      return score(rows.find((row) => row !== root)!) - score(root);
    });
    expect(mean(strictness)).toBeGreaterThan(0.5);
  });

  it("is clustered by cell", () => {
    const late = official().filter((row) => row.heldOn >= "2019-07-01");
    const deviations = new Map<string, number[]>();
    for (const { key } of GROUPS) {
      const rows = inGroup(late, key);
      const level = mean(rows.map(score));
      for (const row of rows) {
        deviations.set(row.cellCode, [...(deviations.get(row.cellCode) ?? []), score(row) - level]);
      }
    }
    const several = [...deviations.values()].filter((values) => values.length > 1);
    const within = mean(
      several.map(
        (values) =>
          mean(values.map((value) => (value - mean(values)) ** 2)) * (values.length / (values.length - 1)),
      ),
    );
    const total = mean(several.flat().map((value) => value * value));
    expect(1 - within / total).toBeGreaterThan(0.3);
    expect(1 - within / total).toBeLessThan(0.7);
  });

  it("is always of a meeting that was held", () => {
    const held = new Set(meetings().map((meeting) => `${meeting.cellCode} ${meeting.heldOn}`));
    expect(evaluations().filter((row) => !held.has(`${row.cellCode} ${row.heldOn}`))).toEqual([]);
  });

  it("says what it found, in words, here and there", () => {
    const findings = evaluations().flatMap((row) => row.findings);
    expect(findings.length).toBeGreaterThan(300);
    expect(findings.length).toBeLessThan(1_000);
    expect(findings.some((finding) => finding.kind === "STRENGTH")).toBe(true);
  });

  it("is sufficient for most groups and quarters", () => {
    const sufficient = GROUPS.flatMap(({ key }) =>
      [...byQuarter(inGroup(official(), key), (row) => row.heldOn).values()].map(
        (rows) => new Set(rows.map((row) => row.cellCode)).size >= 5,
      ),
    );
    expect(sufficient).toHaveLength(60);
    expect(share(sufficient, (enough) => enough)).toBeGreaterThan(0.9);
  });
});
