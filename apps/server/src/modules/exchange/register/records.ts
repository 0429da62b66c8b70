import type { Day, EvaluatorKind, Month, SessionType, Setting } from "@nen-nep/schema";

/** Where a record came from: the sheet's number in the report, and the row as the user sees it. */
export interface Origin {
  readonly sheet: number;
  readonly row: number;
}

export interface CellRecord extends Origin {
  readonly code: string;
  readonly name: string;
  /** Key of the cell group. */
  readonly group: string;
  readonly committee: string;
  readonly secretary: string | null;
  readonly deputy: string | null;
  readonly members: number | null;
}

export interface MeetingRecord extends Origin {
  readonly code: string;
  readonly heldOn: Day;
  readonly sessionType: SessionType;
  readonly theme: string | null;
  readonly chair: string | null;
  readonly present: number | null;
  readonly excused: number | null;
  readonly unexcused: number | null;
  readonly exempt: number | null;
  readonly minutes: number | null;
  readonly committeeMetOn: Day | null;
}

/** A month in which a cell did not meet, and said so. */
export interface DeclarationRecord extends Origin {
  readonly code: string;
  readonly month: Month;
  readonly state: "NOT_HELD" | "POSTPONED";
  /** Number of the document a postponement rests on. */
  readonly document: string | null;
  readonly note: string | null;
}

export interface EvaluationRecord extends Origin {
  readonly code: string;
  readonly heldOn: Day;
  readonly evaluatorKind: EvaluatorKind;
  /** Name of the delegation or committee; null where the cell evaluated itself. */
  readonly evaluator: string | null;
  readonly setting: Setting;
  readonly sessionType: SessionType;
  readonly rubric: string;
  /** Hundredths of a point in the order of the rubric's criteria; null where a criterion does not apply. */
  readonly marks: readonly (number | null)[];
  readonly note: string | null;
}

/** The kinds of record, in the order in which they must be written. */
export interface Records {
  cells: CellRecord;
  meetings: MeetingRecord;
  declarations: DeclarationRecord;
  evaluations: EvaluationRecord;
}
export type RecordKind = keyof Records;
export const RECORD_KINDS = [
  "cells",
  "meetings",
  "declarations",
  "evaluations",
] as const satisfies readonly RecordKind[];

/** Takes the records in; resolves when it can take more. */
export type RecordSink = <K extends RecordKind>(kind: K, record: Records[K]) => void | Promise<void>;

export interface KnownRubric {
  /** Key and version, such as `frame-42@1`. */
  readonly key: string;
  readonly criteria: readonly {
    readonly key: string;
    /** Maximum in hundredths of a point. */
    readonly points: number;
    /** Session types it applies to; all of them where absent. */
    readonly appliesTo?: readonly SessionType[] | null;
  }[];
}

/** What the database already knows, as far as reading a register needs it. */
export interface Known {
  /** No meeting or evaluation can lie after it. */
  readonly today: Day;
  readonly groups: readonly { readonly key: string; readonly name: string }[];
  readonly rubrics: readonly KnownRubric[];
  /** Names of committees, the root among them. */
  readonly committees: readonly string[];
  /** Cells by code with the names of the persons of each. */
  readonly cells: readonly { readonly code: string; readonly persons: readonly string[] }[];
  /** Codes in use outside the register's committee. */
  readonly codesElsewhere: readonly string[];
}
