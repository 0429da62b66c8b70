import { type EvaluatorKind, fold, type SessionType, scoreOf } from "@nen-nep/schema";
import type { CriterionColumn, Layout } from "./headings.js";
import type { Ledger } from "./ledger.js";
import { pastDay } from "./meetings-table.js";
import type { EvaluationRecord, KnownRubric } from "./records.js";
import type { RowValues } from "./row-values.js";
import { parsePoints } from "./values.js";
import { expected } from "./wording.js";
import { isDelegation, isSelf, nearest, SETTING_CHOICES, sessionWord, settingWord } from "./words.js";

const LONGEST_NAME = 200;
const LONGEST_NOTE = 1_000;
const SESSION_CHOICES = ["Thường kỳ", "Chuyên đề", "Thường kỳ kết hợp chuyên đề"];
const NOT_APPLICABLE = new Set(["-", "khong ap dung", "kad", "n/a", "not applicable"]);

/** The rubric whose criteria and maximum points are exactly the sheet's. */
export function rubricOf(layout: Layout, rubrics: readonly KnownRubric[]): KnownRubric | undefined {
  return rubrics.find(
    ({ criteria }) =>
      criteria.length === layout.criteria.length &&
      criteria.every((c) => columnOf(layout, c)?.points === c.points),
  );
}

/** The first criterion column that keeps a sheet from being the rubric it resembles most. */
export function oddCriterion(layout: Layout, rubrics: readonly KnownRubric[]): CriterionColumn | null {
  const odd = rubrics.map(({ criteria }) =>
    layout.criteria.filter(
      (column) => !criteria.some((c) => c.key === column.key && c.points === column.points),
    ),
  );
  return odd.sort((a, b) => a.length - b.length)[0]?.[0] ?? null;
}

const columnOf = (layout: Layout, criterion: { readonly key: string }) =>
  layout.criteria.find((column) => column.key === criterion.key);

/** Reads one row of the evaluations; null where it is wrong. */
export function readEvaluation(
  values: RowValues,
  ledger: Ledger,
  rubric: KnownRubric,
): EvaluationRecord | null {
  const cell = ledger.cellOf(values);
  const heldOn = pastDay(values, "heldOn", ledger, true);
  const evaluator = evaluatorOf(values, ledger);
  const setting = values.word("setting", settingWord, SETTING_CHOICES, (text) =>
    nearest(text, SETTING_CHOICES),
  );
  const sessionType = sessionTypeOf(values);
  const note = values.text("note", LONGEST_NOTE);
  const marks = marksOf(values, rubric, sessionType);

  if (cell === null || heldOn === null || evaluator === null || setting === null || sessionType === null)
    return null;
  const key = `evaluation|${cell.code}|${heldOn}|${evaluator.kind}|${fold(evaluator.name ?? "")}`;
  const first = ledger.firstRowOf(key, values.row.row);
  if (first !== null) values.fault("heldOn", "ROW_DUPLICATE", expected.onceOnly(first));
  if (values.wrong.length > 0 || marks === null) return null;
  return {
    ...values.origin,
    code: cell.code,
    heldOn,
    evaluatorKind: evaluator.kind,
    evaluator: evaluator.name,
    setting,
    sessionType,
    rubric: rubric.key,
    marks,
    note,
  };
}

function evaluatorOf(values: RowValues, ledger: Ledger): { kind: EvaluatorKind; name: string | null } | null {
  const text = values.text("evaluator", LONGEST_NAME, true);
  if (text === null) return null;
  if (isSelf(text)) return { kind: "SELF", name: null };
  if (isDelegation(text)) return { kind: "DELEGATION", name: text };
  const name = ledger.committees.get(fold(text));
  if (name !== undefined) return { kind: "SUPERIOR", name };
  const suggestion = nearest(text, [...ledger.committees.values(), "Chi bộ tự đánh giá"]);
  values.fault("evaluator", "COMMITTEE_UNKNOWN", expected.knownCommittee(), suggestion);
  return null;
}

function sessionTypeOf(values: RowValues): SessionType | null {
  const meeting = (text: string): SessionType | undefined => {
    const word = sessionWord(text);
    return word === "NOT_HELD" || word === "POSTPONED" ? undefined : word;
  };
  return values.word("sessionType", meeting, SESSION_CHOICES, (text) => nearest(text, SESSION_CHOICES));
}

/** The marks in the rubric's order, checked against the total; null where one is wrong. */
function marksOf(
  values: RowValues,
  rubric: KnownRubric,
  sessionType: SessionType | null,
): (number | null)[] | null {
  const before = values.wrong.length;
  let applicable = 0;
  let sum: number | null = 0;
  const marks = rubric.criteria.map((criterion) => {
    const column = columnOf(values.layout, criterion)!;
    const applies =
      !criterion.appliesTo?.length || sessionType === null || criterion.appliesTo.includes(sessionType);
    const cell = values.plain(column, applies);
    const empty = cell === null || (typeof cell === "string" && NOT_APPLICABLE.has(fold(cell)));
    if (!applies) {
      if (!empty) values.faultAt(column, "MARK_NOT_APPLICABLE", expected.noMark());
      return null;
    }
    const points = parsePoints(cell);
    applicable += criterion.points;
    sum = sum === null || points === null ? null : sum + points;
    if (cell !== null && (points === null || points < 0 || points > criterion.points)) {
      values.faultAt(
        column,
        points === null ? "NUMBER_INVALID" : "MARK_OUT_OF_RANGE",
        expected.mark(criterion.points),
      );
    }
    return points;
  });
  checkTotal(values, sum, applicable, before);
  return values.wrong.length > before ? null : marks;
}

/** A total is the sum of the marks, or that sum scaled to 100; where a mark is wrong, its mismatch follows from it. */
function checkTotal(values: RowValues, sum: number | null, applicable: number, before: number): void {
  const column = values.layout.columns.get("total");
  const markFault = values.wrong[before];
  const cell = values.plain(column);
  if (column === undefined || cell === null) return;
  const total = parsePoints(cell);
  if (total === null) values.faultAt(column, "NUMBER_INVALID", expected.mark(applicable));
  else if (sum === null || total === sum || total === scoreOf(sum, applicable)) return;
  else if (markFault) markFault.follows++;
  else values.faultAt(column, "TOTAL_MISMATCH", expected.total(sum), String(sum / 100));
}
