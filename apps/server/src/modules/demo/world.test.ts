import { describe, expect, it } from "vitest";
import { Refusal } from "../../core/errors.js";
import { ROOT } from "./committees.js";
import { GROUPS } from "./groups.js";
import { lifeOf, livesOf } from "./life.js";
import { randomOf } from "./random.js";
import { DISTRICT_SHEET, RUBRICS } from "./rubrics.js";
import { demoWorld } from "./world.js";

describe("the frame", () => {
  it("is 256 cells in six groups under eleven wards and six other committees", () => {
    const world = demoWorld();
    expect(world.cells).toHaveLength(256);
    expect(new Set(world.cells.map((cell) => cell.code)).size).toBe(256);
    const sizes = GROUPS.map(({ key }) => world.cells.filter((cell) => cell.groupKey === key).length);
    expect(sizes).toEqual([63, 52, 38, 58, 27, 18]);
    expect(world.committees.filter((committee) => committee.kind === "WARD")).toHaveLength(11);
    expect(world.committees.filter((committee) => committee.kind === "GRASSROOTS")).toHaveLength(6);
    const names = new Set(world.committees.map((committee) => committee.name));
    expect(world.cells.every((cell) => names.has(cell.committee) && cell.committee !== ROOT)).toBe(true);
    expect(new Set(world.cells.map((cell) => cell.committee)).size).toBe(17);
  });

  it.each([
    [48, 0.5],
    [1_000, 1],
    [600, 8],
  ])("grows to %d cells over %d years of the same kind", (cells, years) => {
    const world = demoWorld({ cells, years });
    expect(world.cells).toHaveLength(cells);
    expect(world.committees).toHaveLength(1 + 17 * Math.ceil(cells / 256));
    const known = new Set(world.committees.map((committee) => committee.name));
    const evaluators = new Set<string>();
    let last = "";
    for (const life of livesOf(world)) {
      expect(known.has(life.cell.committee)).toBe(true);
      for (const { evaluator, evaluatorKind } of life.evaluations) {
        if (evaluatorKind === "SUPERIOR") evaluators.add(evaluator!);
      }
      for (const { heldOn } of life.meetings) if (heldOn > last) last = heldOn;
    }
    expect([...evaluators].filter((name) => !known.has(name))).toEqual([]);
    expect(last < world.today && last > `${Number(world.today.slice(0, 4)) - 1}`).toBe(true);
  });

  it.each([{ cells: 47 }, { cells: 60.5 }, { years: 0 }, { years: 13 }, { years: 1.2 }])(
    "refuses %o",
    (options) => {
      expect(() => demoWorld(options)).toThrow(Refusal);
    },
  );

  it("is the same for the same seed, and another for another", () => {
    const first = (seed?: string) => {
      const world = demoWorld({ cells: 60, seed });
      return world.cells.slice(0, 10).map((cell) => lifeOf(world, cell));
    };
    expect(first()).toEqual(first());
    expect(first("another")).not.toEqual(first());
  });
});

describe("random numbers", () => {
  it("are even, and normal where asked", () => {
    const random = randomOf("test");
    const draws = Array.from({ length: 20_000 }, () => random.uniform());
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(draws)).toBeCloseTo(0.5, 1);
    expect(mean(draws.map((draw) => draw * draw))).toBeCloseTo(1 / 3, 1);
    const normal = Array.from({ length: 20_000 }, () => random.normal());
    expect(Math.abs(mean(normal))).toBeLessThan(0.03);
    expect(mean(normal.map((draw) => draw * draw))).toBeCloseTo(1, 1);
    const rolls = Array.from({ length: 6_000 }, () => random.whole(1, 6));
    expect([Math.min(...rolls), Math.max(...rolls)]).toEqual([1, 6]);
  });
});

describe("the sheets", () => {
  it.each(RUBRICS)("$key adds up to 100 points, with steps that reach the maximum", (sheet) => {
    expect(sheet.criteria.reduce((sum, criterion) => sum + criterion.points, 0)).toBe(10_000);
    expect(new Set(sheet.criteria.map((criterion) => criterion.key)).size).toBe(sheet.criteria.length);
    for (const { points, steps, section } of sheet.criteria) {
      expect(points % sheet.grain).toBe(0);
      if (steps.length > 0) expect(Math.max(...steps.map((step) => step.points))).toBe(points);
      expect(
        sheet.sections.length === 0 ? section === null : sheet.sections.some(({ key }) => key === section),
      ).toBe(true);
    }
  });

  it("has twelve criteria under the five headings of 12-HD, showing all three qualities", () => {
    expect(DISTRICT_SHEET.criteria).toHaveLength(12);
    expect(new Set(DISTRICT_SHEET.criteria.map((criterion) => criterion.section)).size).toBe(5);
    expect(new Set(DISTRICT_SHEET.criteria.flatMap((criterion) => criterion.qualities)).size).toBe(3);
  });
});
