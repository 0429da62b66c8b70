import {
  addMonths,
  type Day,
  type EvaluatorKind,
  type FindingKind,
  type Month,
  type Post,
  type SessionType,
  type Setting,
  type Severity,
  type Source,
} from "@nen-nep/schema";
import { invalid } from "../../core/errors.js";
import { CELLS_PER_SET, committeeOf, committeesFor, type DemoCommittee, ROOT } from "./committees.js";
import { cellsByGroup, GROUPS, type GroupKey } from "./groups.js";
import { randomOf } from "./random.js";

export type { DemoCommittee } from "./committees.js";
export type { GroupKey } from "./groups.js";

export interface DemoCell {
  /** Such as `KP-017`. */
  readonly code: string;
  readonly name: string;
  readonly groupKey: GroupKey;
  /** Name of its superior committee. */
  readonly committee: string;
  readonly since: Day;
  readonly members: number;
}

/** A post held from `since` until the day before `until`; null while it is held. */
export interface DemoTenure {
  readonly cellCode: string;
  /** Identifies a person within the cell only. */
  readonly person: string;
  readonly post: Post;
  readonly since: Day;
  readonly until: Day | null;
}

export interface DemoMeeting {
  readonly cellCode: string;
  readonly heldOn: Day;
  readonly sessionType: SessionType;
  readonly theme: string | null;
  readonly chair: string;
  readonly chairPost: Post;
  readonly present: number;
  readonly excused: number;
  readonly unexcused: number;
  readonly exempt: number;
  readonly lengthMinutes: number;
  readonly committeeMetOn: Day | null;
  readonly recordedOn: Day;
  readonly source: Source;
}

/** A month declared as not held, or postponed by a document. */
export interface DemoMonth {
  readonly cellCode: string;
  readonly month: Month;
  readonly state: "NOT_HELD" | "POSTPONED";
  readonly document: string | null;
  readonly note: string | null;
  readonly recordedOn: Day;
}

export interface DemoFinding {
  readonly kind: FindingKind;
  readonly criterionKey: string | null;
  readonly severity: Severity | null;
  readonly words: string;
}

export interface DemoEvaluation {
  readonly cellCode: string;
  readonly heldOn: Day;
  readonly evaluatedOn: Day;
  readonly sessionType: SessionType;
  readonly evaluatorKind: EvaluatorKind;
  readonly setting: Setting;
  /** Name of the delegation or committee; null where the cell evaluates itself. */
  readonly evaluator: string | null;
  readonly rubricKey: string;
  /** Integer hundredths by criterion; null where the rubric says it does not apply. */
  readonly marks: Readonly<Record<string, number | null>>;
  readonly remarks: string | null;
  readonly findings: readonly DemoFinding[];
}

export interface DemoDelegation {
  readonly name: string;
  /** The committee that set it up. */
  readonly committee: string;
}

/** A cell chosen for a model meeting, attended by a delegation. */
export interface DemoPilot {
  readonly cellCode: string;
  readonly sessionType: "REGULAR" | "THEMATIC";
  readonly delegation: string;
  readonly month: Month;
}

export interface DemoWorld {
  readonly seed: string;
  readonly from: Day;
  /** The frozen business day: what would be recorded on it or later is not known yet. */
  readonly today: Day;
  readonly committees: readonly DemoCommittee[];
  readonly cells: readonly DemoCell[];
  readonly delegations: readonly DemoDelegation[];
  readonly pilots: readonly DemoPilot[];
  /** Whether nearly every meeting is evaluated, for measuring; else as in life. */
  readonly dense: boolean;
  /** Codes of the three cells that nobody has evaluated. */
  readonly neverEvaluated: ReadonlySet<string>;
}

export interface WorldOptions {
  /** At least 48, so that every group has its two pilots. */
  readonly cells?: number;
  /** From January 2018 on, 0.5 to 12 in steps of a half; 2.5 ends with June 2020. */
  readonly years?: number;
  readonly dense?: boolean;
  readonly seed?: string;
}

const FROM: Day = "2018-01-01";
const DELEGATIONS: readonly DemoDelegation[] = [1, 2, 3].map((number) => ({
  name: `Đoàn công tác ${number}`,
  committee: ROOT,
}));

function cellsFor(count: number, from: Day, seed: string): DemoCell[] {
  return cellsByGroup(count).flatMap((size, index) => {
    const group = GROUPS[index]!;
    return Array.from({ length: size }, (_, place) => {
      const code = `${group.prefix}-${String(place + 1).padStart(3, "0")}`;
      const perSet = count <= CELLS_PER_SET ? size : group.of256;
      return {
        code,
        name: `Chi bộ ${code}`,
        groupKey: group.key,
        committee: committeeOf(group.key, place, perSet),
        since: from,
        members: randomOf(`${seed}/${code}/members`).whole(...group.members),
      };
    });
  });
}

/** Two cells a group, one regular and one thematic meeting; four a delegation; August to December 2018. */
function pilotsAmong(cells: readonly DemoCell[]): DemoPilot[] {
  return GROUPS.flatMap((group, index) => {
    const own = cells.filter((cell) => cell.groupKey === group.key);
    const places = [Math.min(2, own.length - 2), own.length - 1 - Math.min(2, own.length - 2)];
    return (["REGULAR", "THEMATIC"] as const).map((sessionType, kind) => {
      const turn = 2 * index + kind;
      return {
        cellCode: own[places[kind]!]!.code,
        sessionType,
        delegation: DELEGATIONS[turn % DELEGATIONS.length]!.name,
        month: `2018-${String(8 + (turn % 5)).padStart(2, "0")}`,
      };
    });
  });
}

function withoutEvaluation(cells: readonly DemoCell[], pilots: readonly DemoPilot[]): ReadonlySet<string> {
  const chosen = new Set(pilots.map((pilot) => pilot.cellCode));
  const groups: readonly GroupKey[] = ["NEIGHBOURHOOD", "PUBLIC_SERVICE_UNIT", "PRIVATE_ENTERPRISE"];
  return new Set(
    groups.map((key) => cells.filter((cell) => cell.groupKey === key && !chosen.has(cell.code)).at(-1)!.code),
  );
}

/** With fewer, a group would have too few cells for its model meetings. */
const FEWEST_CELLS = 48;

/**
 * The frame of the demonstration: who exists, and the period. The same options give the same world.
 * @throws Refusal where the options leave their ranges
 */
export function demoWorld(options: WorldOptions = {}): DemoWorld {
  const { cells: count = 256, years = 2.5, seed = "109-KH/QU", dense = false } = options;
  if (!Number.isInteger(count) || count < FEWEST_CELLS) {
    throw invalid("cells", `A demonstration needs ${FEWEST_CELLS} cells at least, as a whole number.`);
  }
  if (!(years >= 0.5 && years <= 12 && Number.isInteger(2 * years))) {
    throw invalid("years", "The years of a demonstration are 0.5 to 12 in steps of a half.");
  }
  const cells = cellsFor(count, FROM, seed);
  const today = addMonths(FROM, 12 * years);
  const pilots = pilotsAmong(cells);
  return {
    seed,
    dense,
    from: FROM,
    today,
    committees: committeesFor(count),
    cells,
    delegations: DELEGATIONS,
    pilots: pilots.filter((pilot) => `${pilot.month}-28` < today),
    neverEvaluated: withoutEvaluation(cells, pilots),
  };
}
