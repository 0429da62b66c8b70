import type { MeasureSide } from "@nen-nep/schema";
import { STAGE_KEYS, STAGES, type Stage } from "../common/measureStages.js";
import type { OverviewQuery } from "./Overview.generated.js";

export type StepRow = NonNullable<OverviewQuery["steps"]>["rows"][number];

interface Steps {
  /** Where open cases stand, in the order of the way; steps without any are left out. */
  readonly at: readonly { readonly stage: Stage; readonly count: number }[];
  /** How many wait past their day, by the side that is to act. */
  readonly late: readonly { readonly side: MeasureSide; readonly count: number }[];
}

type Counted = "cases" | "lateByAuthority" | "lateBySubject";

const sum = (rows: readonly StepRow[], of: Counted): number =>
  rows.reduce((total, row) => total + (row[of]?.count ?? 0), 0);

/** Open cases by step, and those that are late on either side. */
export function stepsOf(rows: readonly StepRow[]): Steps {
  const at = STAGE_KEYS.filter((stage) => stage !== "ended").map((stage) => {
    const own = rows.filter(({ key }) => STAGES[stage].some((state) => state === key.stage));
    return { stage, count: sum(own, "cases") };
  });
  const late = [
    { side: "AUTHORITY" as const, count: sum(rows, "lateByAuthority") },
    { side: "SUBJECT" as const, count: sum(rows, "lateBySubject") },
  ];
  return { at: at.filter(({ count }) => count > 0), late: late.filter(({ count }) => count > 0) };
}
