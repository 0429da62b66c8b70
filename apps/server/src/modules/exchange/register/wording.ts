import type { Day, Month } from "@nen-nep/schema";
import type { Wording } from "./fault.js";

const list = (words: readonly string[], last: string): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
const quoted = (words: readonly string[]) => ({
  vi: list(
    words.map((word) => `“${word}”`),
    "hoặc",
  ),
  en: list(
    words.map((word) => `“${word}”`),
    "or",
  ),
});
/** Hundredths as an official writes them: 450 is "4,5" in Vietnamese. */
const points = (hundredths: number) => {
  const en = String(hundredths / 100);
  return { vi: en.replace(".", ","), en };
};
const dayText = (day: Day): string => day.split("-").reverse().join("/");

/** What should have stood where a fault is. */
export const expected = {
  headings: (missing: readonly string[]): Wording => ({
    vi: `thiếu cột ${quoted(missing).vi.replace(" hoặc ", " và ")}`,
    en: `the columns ${quoted(missing).en.replace(" or ", " and ")} are missing`,
  }),
  oneHeading: (): Wording => ({ vi: "mỗi cột một tiêu đề, không trùng nhau", en: "each heading once" }),
  mappedHeading: (fields: readonly string[]): Wording => ({
    vi: `một tiêu đề có trong tệp, gán cho một trong các trường: ${fields.join(", ")}`,
    en: `a heading of the file, mapped to one of the fields ${fields.join(", ")}`,
  }),
  aTable: (): Wording => ({
    vi: "ít nhất một bảng: danh sách chi bộ, sổ theo dõi sinh hoạt hoặc kết quả đánh giá",
    en: "at least one table: cells, meetings or evaluations",
  }),
  rubric: (rubrics: readonly string[]): Wording => ({
    vi: `các cột tiêu chí và điểm tối đa của một bảng chấm điểm đã có: ${rubrics.join(", ")}`,
    en: `the criteria and maximum points of a known rubric: ${rubrics.join(", ")}`,
  }),
  value: (): Wording => ({ vi: "không được để trống", en: "must not be empty" }),
  noValue: (): Wording => ({
    vi: "để trống, vì dòng này ghi tháng không sinh hoạt",
    en: "nothing, as this row declares a month without a meeting",
  }),
  plain: (): Wording => ({
    vi: "giá trị đã nhập, không phải công thức",
    en: "a value, not a formula",
  }),
  noError: (): Wording => ({
    vi: "một giá trị, không phải lỗi của bảng tính",
    en: "a value, not a spreadsheet error",
  }),
  text: (longest: number): Wording => ({
    vi: `chữ, không quá ${longest} ký tự`,
    en: `text of at most ${longest} characters`,
  }),
  straight: (): Wording => ({
    vi: "chữ không có ký tự ẩn làm đổi chiều chữ",
    en: "text without hidden marks that change its direction",
  }),
  day: (): Wording => ({
    vi: "một ngày có thật, dạng ngày/tháng/năm (dd/MM/yyyy)",
    en: "a day that exists, as dd/MM/yyyy",
  }),
  dayUntil: (today: Day): Wording => ({
    vi: `một ngày không sau hôm nay (${dayText(today)})`,
    en: `a day not after today (${dayText(today)})`,
  }),
  dayIn: (year: number): Wording => ({
    vi: `một ngày trong năm ${year}, theo tên bảng`,
    en: `a day in ${year}, the year the title names`,
  }),
  count: (most: number, least = 0): Wording => ({
    vi: `số nguyên từ ${least} đến ${most}`,
    en: `a whole number from ${least} to ${most}`,
  }),
  mark: (maximum: number): Wording => ({
    vi: `điểm từ 0 đến ${points(maximum).vi}, không quá hai chữ số thập phân`,
    en: `points from 0 to ${points(maximum).en}, with at most two decimals`,
  }),
  noMark: (): Wording => ({
    vi: "để trống, vì tiêu chí không áp dụng cho loại sinh hoạt này",
    en: "nothing, as the criterion does not apply to this session type",
  }),
  total: (sum: number): Wording => ({
    vi: `${points(sum).vi}, tổng các điểm thành phần`,
    en: `${points(sum).en}, the sum of the marks`,
  }),
  oneOf: (words: readonly string[]): Wording => quoted(words),
  knownCell: (): Wording => ({
    vi: "mã của một chi bộ có trong danh sách hoặc đã có trong hệ thống",
    en: "the code of a cell that is in the list or already known",
  }),
  ownCode: (row: number): Wording => ({
    vi: `mã riêng của từng chi bộ; mã này đã dùng ở dòng ${row}`,
    en: `a code of its own; row ${row} already has this one`,
  }),
  codeOfCommittee: (): Wording => ({
    vi: "mã của chi bộ thuộc cấp ủy được chọn, hoặc mã chưa dùng; hãy xem lại cấp ủy của sổ",
    en: "the code of a cell under the chosen committee, or one not in use; check whose register this is",
  }),
  knownCommittee: (): Wording => ({
    vi: "“Chi bộ tự đánh giá”, một đoàn công tác hoặc tên một cấp ủy cấp trên đã có",
    en: "“Self-assessment”, a delegation, or the name of a known superior committee",
  }),
  personOf: (code: string, names: readonly string[]): Wording => ({
    vi: `người có tên trong chi bộ ${code}${names.length ? `: ${names.join(", ")}` : ""}`,
    en: `a person of cell ${code}${names.length ? `: ${names.join(", ")}` : ""}`,
  }),
  onceOnly: (row: number): Wording => ({
    vi: `mỗi buổi, mỗi lượt đánh giá hay mỗi tháng ghi một lần; dòng ${row} đã ghi`,
    en: `each meeting, evaluation or month once; row ${row} already has it`,
  }),
  noContradiction: (row: number, month: Month): Wording => ({
    vi: `tháng ${month.slice(5)}/${month.slice(0, 4)} hoặc có sinh hoạt hoặc không; dòng ${row} ghi khác`,
    en: `month ${month.slice(5)}/${month.slice(0, 4)} either held or not; row ${row} says otherwise`,
  }),
  month: (): Wording => ({
    vi: "ghi chú nêu tháng, ví dụ “Tháng 6/2019: không tổ chức sinh hoạt”",
    en: "a note that names the month, such as “Month 6/2019: not held”",
  }),
  document: (): Wording => ({
    vi: "ghi chú nêu văn bản, ví dụ “Tháng 6/2019: hoãn theo Công văn số 16-CV/QU”",
    en: "a note that names the document, such as “Month 6/2019: postponed by document no. 16-CV/QU”",
  }),
};
