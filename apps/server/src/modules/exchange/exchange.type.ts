import { type Language, vocabulary } from "@nen-nep/schema";
import { Arg, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { Allow } from "../../core/policy.js";
import { InstantScalar } from "../../core/scalars.js";
import { LanguageEnum } from "../evaluations/index.js";
import type { BatchState } from "./exchange.entity.js";
import { importers } from "./exchange.rights.js";
import { type ChangedValue, type ImportSubject, importSubjects, type Outcome } from "./plan/diff.js";
import { type Fault, type FaultReason, faultReasons, type Wording } from "./register/fault.js";
import { type TableKind, tableKinds } from "./register/fields.js";
import type { SheetReport } from "./register/report.js";

const batchStates = vocabulary("ImportState", "Whether an import is in force.", {
  APPLIED: { vi: "đã nạp", en: "in force" },
  REVERTED: { vi: "đã hoàn tác", en: "reverted" },
});

const FaultReasonEnum = publishEnum(faultReasons);
const TableKindEnum = publishEnum(tableKinds);
const ImportSubjectEnum = publishEnum(importSubjects);
const ImportStateEnum = publishEnum(batchStates);

@Allow(importers)
@ObjectType("ImportFault", { description: "One mistake of a register." })
export class ImportFaultType implements Omit<Fault, "expected"> {
  @Field(() => String, { description: "The file." })
  file: string;

  @Field(() => String, {
    description: "The sheet; of a text table the file's name. Empty where no sheet is meant.",
  })
  sheet: string;

  @Field(() => Int, {
    nullable: true,
    description: "The row as the user sees it, from 1; null where a sheet is meant.",
  })
  row: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The heading of the column; null where a whole row is meant.",
  })
  column: string | null;

  @Field(() => String, { nullable: true, description: "What stands there; null where nothing does." })
  value: string | null;

  @Field(() => FaultReasonEnum, { description: "What is wrong." })
  reason: FaultReason;

  @Field(() => String, {
    nullable: true,
    description: "What was probably meant; null where nothing is near.",
  })
  suggestion: string | null;

  @Field(() => Int, { description: "How many further mistakes exist only because of this one." })
  follows: number;

  @Field(() => String, { name: "expected", description: "What was expected there." })
  expectedIn(
    @Arg("language", () => LanguageEnum, { defaultValue: "VI", description: "In which language." })
    language: Language,
  ): string {
    return language === "VI" ? this.expected.vi : this.expected.en;
  }

  readonly expected: Wording;
}

@Allow(importers)
@ObjectType("ImportSheet", { description: "What was made of one sheet." })
export class ImportSheetType implements SheetReport {
  @Field(() => String, { description: "The file." })
  file: string;

  @Field(() => String, { description: "The sheet; of a text table the file's name." })
  sheet: string;

  @Field(() => TableKindEnum, {
    nullable: true,
    description: "Which table; null where the sheet was left aside.",
  })
  kind: TableKind | null;

  @Field(() => Int, { nullable: true, description: "The row of the headings." })
  headingRow: number | null;

  @Field(() => String, { nullable: true, description: "The rubric its criteria are, such as `frame-42@1`." })
  rubric: string | null;

  @Field(() => [String], { description: "Headings of columns that were not read." })
  ignoredColumns: readonly string[];

  @Field(() => Int, { description: "Rows of data, right or wrong." })
  rows: number;

  @Field(() => [Int], {
    description: "Rows below the headings that are no data, such as totals; the first twenty.",
  })
  otherRows: number[];

  @Field(() => Int, { description: "Held meetings that bear a note, which stays in the file." })
  notesLeft: number;
}

@Allow(importers)
@ObjectType("ImportOutcome", { description: "How many records of a kind are new, changed and unchanged." })
export class ImportOutcomeType implements Outcome {
  @Field(() => ImportSubjectEnum, { description: "Which kind." })
  subject: ImportSubject;

  @Field(() => Int, { description: "New ones." })
  created: number;

  @Field(() => Int, { description: "Known ones that change." })
  changed: number;

  @Field(() => Int, { description: "Known ones that the register repeats." })
  unchanged: number;
}

@Allow(importers)
@ObjectType("ImportValue", { description: "One value that an import changes." })
export class ImportValueType implements ChangedValue {
  @Field(() => ImportSubjectEnum, { description: "Which kind of record." })
  subject: ImportSubject;

  @Field(() => String, {
    description: "Which record: the cell's code, and the day or month where it has one.",
  })
  record: string;

  @Field(() => String, { description: "Which field." })
  field: string;

  @Field(() => String, { nullable: true, description: "What is known; null where nothing is." })
  before: string | null;

  @Field(() => String, { nullable: true, description: "What the register tells." })
  after: string | null;
}

@Allow(importers)
@ObjectType("ImportPreview", { description: "What a register holds, and what importing it does." })
export class ImportPreviewType {
  @Field(() => [ImportSheetType], { description: "The sheets." })
  sheets: readonly ImportSheetType[];

  @Field(() => Int, { nullable: true, description: "The year of the register; null where it names none." })
  year: number | null;

  @Field(() => Int, { description: "How many mistakes there are; with one, nothing is imported." })
  faultCount: number;

  @Field(() => [ImportFaultType], { description: "The mistakes, at most 5,000." })
  faults: readonly ImportFaultType[];

  @Field(() => [ImportOutcomeType], {
    nullable: true,
    description: "What is new or changed; null where there are mistakes.",
  })
  outcomes: readonly ImportOutcomeType[] | null;

  @Field(() => [ImportValueType], { description: "Values that change, at most 500." })
  values: readonly ImportValueType[];

  @Field(() => Int, { description: "How many values change, listed or not." })
  valueCount: number;
}

@Allow(importers)
@ObjectType("Import", { description: "A register that was imported as one batch." })
export class ImportType {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => ImportStateEnum, { description: "Whether it is in force." })
  state: BatchState;

  @Field(() => String, { description: "The files." })
  fileName: string;

  @Field(() => InstantScalar, { nullable: true, description: "When it was imported." })
  appliedAt: string | null;

  @Field(() => InstantScalar, { nullable: true, description: "When it was reverted; null where it was not." })
  revertedAt: string | null;
}

@Allow(importers)
@ObjectType("ImportPayload", { description: "What an import did." })
export class ImportPayload {
  @Field(() => ImportType, {
    nullable: true,
    description: "The batch; null where the register told nothing new.",
  })
  import: ImportType | null;

  @Field(() => ImportPreviewType, { description: "What the register held, and what became of it." })
  preview: ImportPreviewType;
}

@InputType({ description: "What a heading of a file means." })
export class HeadingInput {
  @Field(() => String, { description: "The heading as written." })
  heading: string;

  @Field(() => String, { description: "The field, such as `code` or `heldOn`." })
  field: string;
}

@InputType({ description: "A register to read." })
export class ImportInput {
  @Field(() => [ID], { description: "Files that were sent to `POST /import`, read together." })
  uploadIds: string[];

  @Field(() => String, {
    description: "The committee's name; it is made where the database has none at all.",
  })
  committee: string;

  @Field(() => [HeadingInput], { nullable: true, description: "Headings the program would not know." })
  map?: HeadingInput[] | null;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

@InputType({ description: "An import to take back." })
export class RevertImportInput {
  @Field(() => ID, { description: "The import." })
  id: string;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}
