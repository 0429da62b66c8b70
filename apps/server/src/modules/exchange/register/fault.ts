import { vocabulary } from "@nen-nep/schema";
import type { Cell } from "../reader/sheet.js";

/** A sentence in both languages. */
export interface Wording {
  readonly vi: string;
  readonly en: string;
}

/** Stable codes of what can be wrong with a register. */
export const faultReasons = vocabulary("ImportFaultReason", "What can be wrong with a register.", {
  SHEET_UNKNOWN: { vi: "không có bảng nào của sổ theo dõi", en: "no table of a register" },
  HEADING_MISSING: { vi: "thiếu cột", en: "a column is missing" },
  HEADING_DUPLICATE: { vi: "trùng tiêu đề cột", en: "a heading stands twice" },
  HEADING_NOT_FOUND: { vi: "không tìm thấy tiêu đề đã gán", en: "a mapped heading was not found" },
  RUBRIC_UNKNOWN: { vi: "không rõ bảng chấm điểm", en: "the rubric is unknown" },
  VALUE_MISSING: { vi: "để trống", en: "a value is missing" },
  FORMULA: { vi: "công thức trong dữ liệu", en: "a formula in the data" },
  ERROR_VALUE: { vi: "lỗi của bảng tính", en: "a spreadsheet error" },
  TEXT_TOO_LONG: { vi: "quá dài", en: "the text is too long" },
  DAY_INVALID: { vi: "ngày không hợp lệ", en: "no such day" },
  DAY_IN_FUTURE: { vi: "ngày sau hôm nay", en: "a day after today" },
  DAY_OUTSIDE_YEAR: { vi: "ngày ngoài năm của sổ", en: "a day outside the register's year" },
  NUMBER_INVALID: { vi: "số không hợp lệ", en: "no such number" },
  MARK_OUT_OF_RANGE: { vi: "điểm ngoài khoảng cho phép", en: "a mark out of range" },
  MARK_NOT_APPLICABLE: {
    vi: "chấm tiêu chí không áp dụng",
    en: "a mark for a criterion that does not apply",
  },
  TOTAL_MISMATCH: { vi: "tổng điểm không khớp", en: "the total is not the sum" },
  WORD_UNKNOWN: { vi: "từ không có trong danh mục", en: "an unknown word" },
  GROUP_UNKNOWN: { vi: "không rõ loại hình", en: "the cell group is unknown" },
  CELL_UNKNOWN: { vi: "không có chi bộ này", en: "the cell is unknown" },
  CELL_DUPLICATE: { vi: "trùng mã chi bộ", en: "a cell code stands twice" },
  CELL_ELSEWHERE: { vi: "mã không thuộc cấp ủy này", en: "the code is not of this committee" },
  COMMITTEE_UNKNOWN: { vi: "không rõ bên đánh giá", en: "the evaluator is unknown" },
  PERSON_UNKNOWN: { vi: "người chủ trì không thuộc chi bộ", en: "the chair is not of the cell" },
  ROW_DUPLICATE: { vi: "trùng dòng", en: "a row stands twice" },
  ROW_CONTRADICTS: { vi: "mâu thuẫn với dòng khác", en: "a row contradicts another" },
  MONTH_MISSING: { vi: "thiếu tháng", en: "the month is missing" },
  DOCUMENT_MISSING: { vi: "thiếu văn bản cho hoãn", en: "the document of a postponement is missing" },
  VALUE_UNEXPECTED: { vi: "giá trị thừa", en: "a value where none belongs" },
});
export type FaultReason = (typeof faultReasons.keys)[number];

/** One mistake of a register, where it is, and what was expected there. */
export interface Fault {
  readonly file: string;
  readonly sheet: string;
  /** Row as the user sees it, from 1; null where the sheet as a whole is meant. */
  readonly row: number | null;
  /** The heading of the column, as written; null where the row or sheet as a whole is meant. */
  readonly column: string | null;
  /** What stands there, as text; null where nothing does. */
  readonly value: string | null;
  readonly reason: FaultReason;
  readonly expected: Wording;
  readonly suggestion: string | null;
  /** How many further mistakes exist only because of this one. */
  follows: number;
}

/** A cell as a person would read it aloud in an error. */
export function cellText(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell !== "object") return String(cell).slice(0, 200);
  if ("day" in cell) return cell.day.split("-").reverse().join("/");
  return ("formula" in cell ? cell.formula : cell.error).slice(0, 200);
}

/** The listed faults; past `limit` they are only counted, so that a wrong file cannot fill the memory. */
export class Faults {
  readonly list: Fault[] = [];
  /** Faults beyond those listed. */
  unlisted = 0;

  constructor(private readonly limit = 5_000) {}

  get count(): number {
    return this.list.length + this.unlisted;
  }

  add(fault: Omit<Fault, "follows">): Fault {
    const added: Fault = { ...fault, follows: 0 };
    if (this.list.length < this.limit) this.list.push(added);
    else this.unlisted++;
    return added;
  }
}
