import { expect, it } from "vitest";
import { skillNeedsOf } from "./skillNeeds.js";

const row = (skill: "CHAIRING" | "RECORDS" | "PREPARING", count: number, needed: number) => ({
  key: { skill },
  needs: { count, cells: count },
  needsShown: { count: needed, cells: needed },
});

it("puts the skills that most need first, and counts apart who was never evaluated", () => {
  const work = {
    skills: { rows: [row("RECORDS", 10, 1), row("CHAIRING", 10, 4), row("PREPARING", 10, 1)] },
    unseen: { rows: [{ key: { skill: "CHAIRING" as const }, needs: { count: 6 } }] },
  };
  expect(skillNeedsOf(work)).toEqual([
    { skill: "CHAIRING", needed: 4, cells: 4, evaluated: 4, unseen: 6 },
    { skill: "PREPARING", needed: 1, cells: 1, evaluated: 10, unseen: 0 },
    { skill: "RECORDS", needed: 1, cells: 1, evaluated: 10, unseen: 0 },
  ]);
});
