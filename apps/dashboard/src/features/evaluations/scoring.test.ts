import { describe, expect, it } from "vitest";
import { changeSlot, type Form, refreshed } from "../../outbox/changes.js";
import { choicesOf, runningOf, stepFrom, takes, typedPoints } from "./scoring.js";

const plain = (max: number) => ({ max, steps: [] });
const named = {
  max: 4,
  steps: [
    { points: 4, vi: "từ 90%", en: "≥ 90%" },
    { points: 2, vi: "65–<75%", en: "65–<75%" },
  ],
};
const pointsOf = (max: number, given: number | null = null) =>
  choicesOf(plain(max), given).map(({ points }) => points);

describe("what is offered for a criterion", () => {
  it.each([
    [1, [0, 1]],
    [5, [0, 1, 2, 3, 4, 5]],
    [10, [0, 2, 4, 6, 8, 10]],
    [25, [0, 5, 10, 15, 20, 25]],
    [30, [0, 5, 10, 15, 20, 25, 30]],
    [15, [0, 5, 10, 15]],
    [8, [0, 2, 4, 6, 8]],
    [7, [0, 2, 4, 6, 7]],
  ])("of %d points are round numbers and all of them", (max, expected) => {
    expect(pointsOf(max)).toEqual(expected);
  });

  it("are the points given between them too", () => {
    expect(pointsOf(10, 8.5)).toEqual([0, 2, 4, 6, 8, 8.5, 10]);
  });

  it("are the named steps and nothing at all", () => {
    expect(choicesOf(named, null).map(({ points }) => points)).toEqual([0, 2, 4]);
    expect([
      takes(named, 3, 0.5),
      takes(named, 0, 0.5),
      takes(plain(10), 7.5, 0.5),
      takes(plain(10), 7.25, 0.5),
    ]).toEqual([false, true, true, false]);
  });

  it("follow each other by arrows", () => {
    expect(stepFrom(named, 2, 1, 0.5)).toBe(4);
    expect(stepFrom(named, 4, 1, 0.5)).toBe(4);
    expect(stepFrom(named, null, -1, 0.5)).toBe(4);
    expect(stepFrom(plain(10), 7.5, 1, 0.5)).toBe(8);
    expect(stepFrom(plain(10), 7.5, 1, null)).toBe(8);
    expect(stepFrom(plain(10), null, 1, null)).toBe(0);
    expect(stepFrom(plain(10), 0, -1, 0.5)).toBe(0);
  });
});

it.each([
  ["7", 7],
  ["7,", 7],
  ["7,5", 7.5],
  ["7.5", 7.5],
  [",5", null],
  ["", null],
])("typing %j gives %s", (typed, points) => {
  expect(typedPoints(typed)).toBe(points);
});

it("the running total counts what is marked, and names what is open", () => {
  const mark = (id: string, max: number, applicable = true) => ({
    criterion: { id, key: id, max, steps: [] },
    points: null,
    note: null,
    version: 1,
    applicable,
  });
  const form = {
    remarks: null,
    remarksVersion: 1,
    rubric: {
      bands: [
        { rating: "GOOD", from: 90 },
        { rating: "FAIR", from: 70 },
      ],
    },
    marks: [mark("a", 10), mark("b", 5), mark("c", 20, false)],
  } as unknown as Form;
  const kept = changeSlot(refreshed(null, form), "a", { points: 7.5, words: null }, "1");
  expect(runningOf(kept)).toMatchObject({
    earned: 7.5,
    applicable: 10,
    done: 1,
    all: 2,
    score: 75,
    rating: "FAIR",
  });
  expect(runningOf(kept).open.map(({ criterion }) => criterion.key)).toEqual(["b"]);
});
