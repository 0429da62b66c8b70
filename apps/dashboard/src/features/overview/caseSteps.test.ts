import type { MeasureState } from "@nen-nep/schema";
import { expect, it } from "vitest";
import { type StepRow, stepsOf } from "./caseSteps.js";

const row = (stage: MeasureState | null, cases: number, late: readonly [number, number] = [0, 0]) =>
  ({
    key: { stage },
    cases: { count: cases },
    lateByAuthority: { count: late[0] },
    lateBySubject: { count: late[1] },
  }) as StepRow;

it("adds up states by the step they wait for, and leaves out what is closed or a flag", () => {
  const rows = [
    row("HEARD", 1),
    row("LAPSED", 2, [2, 0]),
    row("PROPOSED", 1, [1, 0]),
    row("EXPIRED", 4),
    row(null, 0),
  ];
  expect(stepsOf(rows)).toEqual({
    at: [
      { stage: "notice", count: 1 },
      { stage: "decision", count: 3 },
    ],
    late: [{ side: "AUTHORITY", count: 3 }],
  });
});

it("tells either side's lateness, and nothing where there is none", () => {
  expect(stepsOf([row("IN_FORCE", 2, [1, 1])]).late).toEqual([
    { side: "AUTHORITY", count: 1 },
    { side: "SUBJECT", count: 1 },
  ]);
  expect(stepsOf([])).toEqual({ at: [], late: [] });
});
