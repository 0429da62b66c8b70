import { describe, expect, it } from "vitest";
import { type CriterionRule, openCriteria, stepFault } from "./evaluations.rules.js";
import { hundredthsOf, type Standing, stepRefusal, stepsOf } from "./forms.rules.js";

const criterion: CriterionRule & { readonly steps: readonly number[] } = {
  key: "2.1",
  maxPoints: 400,
  aspect: "FORM",
  qualities: [],
  appliesTo: null,
  steps: [400, 300, 200],
};

describe("points on the form", () => {
  it.each([
    ["a named step", criterion, 300, true],
    ["nothing", criterion, 0, true],
    ["between two steps", criterion, 350, false],
    ["a half where no step is named", { ...criterion, steps: [] }, 350, true],
    ["a quarter where halves are the grain", { ...criterion, steps: [] }, 325, false],
    ["more than there are", { ...criterion, steps: [] }, 450, false],
    ["less than nothing", { ...criterion, steps: [] }, -50, false],
    ["all of an odd maximum", { ...criterion, maxPoints: 425, steps: [] }, 425, true],
  ])("take %s: %#", (_, of, points, fits) => {
    expect(stepFault(of, "REGULAR", points, 50) === null).toBe(fits);
  });

  it("are never given where the rubric does not apply the criterion", () => {
    expect(stepFault({ ...criterion, appliesTo: ["THEMATIC"] }, "REGULAR", 300, 50)).toMatch(
      /does not apply/,
    );
  });

  it.each([
    [1.5, 150],
    [0.1 + 0.2, 30],
    [0.125, null],
    [Number.NaN, null],
    [1e300, null],
  ])("%d are %s hundredths", (points, expected) => {
    expect(hundredthsOf(points)).toBe(expected);
  });

  it("never given are open where the criterion applies", () => {
    const thematic = { ...criterion, key: "4.3", appliesTo: ["THEMATIC"] as const };
    const marks = [
      { criterion, points: null },
      { criterion: thematic, points: null },
      { criterion: { ...criterion, key: "5" }, points: 0 },
    ];
    expect(openCriteria(marks, "REGULAR").map(({ key }) => key)).toEqual(["2.1"]);
    expect(openCriteria(marks, "THEMATIC").map(({ key }) => key)).toEqual(["2.1", "4.3"]);
  });
});

describe("what may be done next", () => {
  it.each<[Standing, string[]]>([
    [{ state: "DRAFT", parts: ["MAKES"], contested: false }, ["MARK", "SUBMIT", "DISCARD"]],
    [{ state: "DRAFT", parts: ["LOCKS", "REVISES"], contested: false }, []],
    [{ state: "SUBMITTED", parts: ["MAKES", "LOCKS"], contested: false }, ["MARK", "LOCK"]],
    [{ state: "LOCKED", parts: ["MAKES"], contested: false }, []],
    [{ state: "LOCKED", parts: ["MAKES", "REVISES"], contested: false }, ["REVISE"]],
    [{ state: "LOCKED", parts: ["REVISES"], contested: true }, ["REVISE", "ANSWER"]],
    [{ state: "LOCKED", parts: ["CONTESTS"], contested: false }, ["CONTEST"]],
    [{ state: "LOCKED", parts: ["CONTESTS"], contested: true }, []],
  ])("%o", (standing, steps) => {
    expect(stepsOf(standing)).toEqual(steps);
  });

  it("tells another's step from one at the wrong time", () => {
    const standing: Standing = { state: "LOCKED", parts: ["MAKES"], contested: false };
    expect(stepRefusal(standing, "MARK")).toBe("WRONG_STATE");
    expect(stepRefusal(standing, "LOCK")).toBe("NOT_ALLOWED");
    expect(stepRefusal({ ...standing, state: "DRAFT" }, "MARK")).toBeNull();
  });
});
