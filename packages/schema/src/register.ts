import { vocabulary } from "./vocabulary.js";

/** The three tables a register is made of. */
export const importTableKinds = vocabulary("ImportTableKind", "The tables a register is made of.", {
  CELLS: { vi: "danh sách chi bộ", en: "list of cells" },
  MEETINGS: { vi: "sổ theo dõi sinh hoạt", en: "register of meetings" },
  EVALUATIONS: { vi: "kết quả đánh giá", en: "evaluations" },
});

/** What an import can make or change, in the order of writing. */
export const importSubjects = vocabulary("ImportSubject", "What an import can make or change.", {
  COMMITTEES: { vi: "cấp ủy", en: "committees" },
  CELLS: { vi: "chi bộ", en: "cells" },
  PERSONS: { vi: "người", en: "persons" },
  POSTS: { vi: "chức vụ", en: "posts" },
  MEETINGS: { vi: "buổi sinh hoạt", en: "meetings" },
  DECLARATIONS: { vi: "tháng không sinh hoạt", en: "months without a meeting" },
  DELEGATIONS: { vi: "đoàn công tác", en: "delegations" },
  EVALUATIONS: { vi: "lượt đánh giá", en: "evaluations" },
});

/** Stable codes of what can be wrong with a register. */
export const importFaultReasons = vocabulary("ImportFaultReason", "What can be wrong with a register.", {
  SHEET_UNKNOWN: { vi: "không có bảng nào của sổ theo dõi", en: "no table of a register" },
  HEADING_MISSING: { vi: "thiếu cột", en: "a column is missing" },
  HEADING_DUPLICATE: { vi: "trùng tiêu đề cột", en: "a heading stands twice" },
  HEADING_NOT_FOUND: { vi: "không tìm thấy tiêu đề đã gán", en: "a mapped heading was not found" },
  RUBRIC_UNKNOWN: { vi: "không rõ bảng chấm điểm", en: "the rubric is unknown" },
  VALUE_MISSING: { vi: "để trống", en: "a value is missing" },
  FORMULA: { vi: "công thức trong dữ liệu", en: "a formula in the data" },
  ERROR_VALUE: { vi: "lỗi của bảng tính", en: "a spreadsheet error" },
  TEXT_TOO_LONG: { vi: "quá dài", en: "the text is too long" },
  TEXT_TURNS: { vi: "có ký tự đổi chiều chữ", en: "marks that change the direction of text" },
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

/** Whether an import is in force. */
export const importStates = vocabulary("ImportState", "Whether an import is in force.", {
  APPLIED: { vi: "đã nạp", en: "in force" },
  REVERTED: { vi: "đã hoàn tác", en: "reverted" },
});
