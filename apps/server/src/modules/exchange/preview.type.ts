import { importFaultReasons, importSubjects, importTableKinds, type Language } from "@nen-nep/schema";
import { Arg, Field, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { LanguageEnum } from "../../core/language.js";
import { Allow } from "../../core/policy.js";
import { importers } from "./exchange.rights.js";
import { type ChangedValue, type ImportSubject, type Outcome } from "./plan/diff.js";
import { type Fault, type FaultReason, type Wording } from "./register/fault.js";
import { FIELDS, type Field as RegisterField, TABLE_KINDS, type TableKind } from "./register/fields.js";
import type { ColumnMeaning } from "./register/headings.js";
import type { SheetReport } from "./register/report.js";

const FaultReasonEnum = publishEnum(importFaultReasons);
const TableKindEnum = publishEnum(importTableKinds);
const ImportSubjectEnum = publishEnum(importSubjects);

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
@ObjectType("ImportColumn", { description: "A heading of a sheet and what it was taken for." })
export class ImportColumnType implements ColumnMeaning {
  @Field(() => String, { description: "The heading as written." })
  heading: string;

  @Field(() => String, {
    nullable: true,
    description: "The field it means, such as `code`; null where the column is not read.",
  })
  field: string | null;

  @Field(() => String, { nullable: true, description: "The criterion its marks are of, such as `4.2`." })
  criterion: string | null;
}

@Allow(importers)
@ObjectType("ImportField", { description: "What a column of a register can mean." })
export class ImportFieldType implements Pick<RegisterField, "field" | "required"> {
  @Field(() => String, { description: "The field, as a heading is mapped to it." })
  field: string;

  @Field(() => Boolean, { description: "Whether a table without it is unusable." })
  required: boolean;

  @Field(() => String, { name: "label", description: "Its usual heading." })
  labelIn(
    @Arg("language", () => LanguageEnum, { defaultValue: "VI", description: "In which language." })
    language: Language,
  ): string {
    return language === "VI" ? this.label : this.englishLabel;
  }

  readonly label: string;
  readonly englishLabel: string;
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

  @Field(() => [ImportColumnType], {
    description:
      "Its headings from left to right; of a sheet left aside those of the row that looks most like headings.",
  })
  columns: readonly ImportColumnType[];

  @Field(() => [ImportFieldType], {
    name: "fields",
    description: "What its columns can mean; of a sheet left aside what those of any table can.",
  })
  get fields(): readonly ImportFieldType[] {
    const kinds = this.kind === null ? TABLE_KINDS : [this.kind];
    return [
      ...new Map(
        kinds
          .flatMap((kind) => FIELDS[kind])
          .map((each) => [each.field, Object.assign(new ImportFieldType(), each)]),
      ).values(),
    ];
  }

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
