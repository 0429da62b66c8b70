import {
  CLOSED_MEASURE_STATES,
  type MeasureKind,
  type MeasureSide,
  type MeasureState,
  measureKinds,
  measureSides,
  measureStates,
} from "@nen-nep/schema";
import type { Rejected } from "../../../filters/filters.js";
import { keysOf, oneOf } from "../../../filters/readKeys.js";
import type { Search } from "../../../filters/search.js";
import type { MeasureFilter } from "../../../graphql/types.generated.js";
import { STAGE_KEYS, STAGES, type Stage } from "../../common/measureStages.js";
import type { CASES_KEYS } from "./keys.js";

const OPEN_STATES = measureStates.keys.filter(
  (state) => !CLOSED_MEASURE_STATES.some((each) => each === state),
);

export interface CasesView {
  /** Null for all that are open. */
  readonly stage: Stage | null;
  readonly kind: MeasureKind | null;
  /** Only those past due, with this side to act. */
  readonly late: MeasureSide | null;
  readonly own: boolean;
  /** Only those whose expected step is the reader's. */
  readonly turn: boolean;
  readonly open: string | null;
}

/** Reads the list of cases from the URL; bad values fall back and are named. */
export function readCasesView(search: Search): { view: CasesView; rejected: Rejected[] } {
  const { read, rejected } = keysOf<(typeof CASES_KEYS)[number]>(search);
  const view: CasesView = {
    stage: read("step", oneOf(STAGE_KEYS)),
    kind: read("form", oneOf(measureKinds.keys)),
    late: read("late", oneOf(measureSides.keys)),
    own: read("own", oneOf(["1"])) === "1",
    turn: read("turn", oneOf(["1"])) === "1",
    open: search.m || null,
  };
  return { view, rejected };
}

/** The conditions that the page asks at once: of the list, and of the count of each stage. */
export function casesWhere({
  stage,
  kind,
  late,
  own,
  turn,
}: CasesView): Record<Stage | "where", MeasureFilter> {
  const narrow: MeasureFilter = {
    ...(kind && { kind: { eq: kind } }),
    ...(late && { dueSide: { eq: late }, overdueDays: { gt: 0 } }),
    ...(own && { mine: true }),
    ...(turn && { awaitsMe: true }),
  };
  const at = (states: readonly MeasureState[]): MeasureFilter => ({ ...narrow, state: { in: [...states] } });
  const counts = Object.fromEntries(STAGE_KEYS.map((each) => [each, at(STAGES[each])]));
  return { ...(counts as Record<Stage, MeasureFilter>), where: at(stage ? STAGES[stage] : OPEN_STATES) };
}
