import { fold, importTableKinds } from "@nen-nep/schema";

/** In the order in which they are read. */
export const TABLE_KINDS = importTableKinds.keys;
export type TableKind = (typeof TABLE_KINDS)[number];

export interface Field {
  /** Name in English, as `--map` and CSV headings may use it. */
  readonly field: string;
  /** Whether a sheet without this column is unusable. */
  readonly required: boolean;
  /** Headings that mean it, folded; the first Vietnamese one is shown to users. */
  readonly headings: readonly string[];
  readonly label: string;
  readonly englishLabel: string;
}

const field = (
  name: string,
  required: boolean,
  label: string,
  englishLabel: string,
  ...others: string[]
): Field => ({
  field: name,
  required,
  label,
  englishLabel,
  headings: [label, englishLabel, name, ...others].map(headingKey),
});

/** A heading without case, marks and stray punctuation. */
export function headingKey(heading: string): string {
  return fold(heading)
    .replace(/[.:*]+$/, "")
    .replace(/\s*([()])\s*/g, "$1")
    .trim();
}

const SERIAL = field("serial", false, "STT", "Serial number", "TT", "Số thứ tự", "No", "#");
const CODE = field("code", true, "Mã chi bộ", "Cell code", "Mã số chi bộ", "Mã", "Cell");
const NOTE = field("note", false, "Ghi chú", "Notes", "Chú thích", "Remarks");
const SESSION_TYPE = field(
  "sessionType",
  true,
  "Loại sinh hoạt",
  "Session type",
  "Loại hình sinh hoạt",
  "Meeting type",
);

export const FIELDS: Readonly<Record<TableKind, readonly Field[]>> = {
  CELLS: [
    SERIAL,
    CODE,
    field("name", true, "Tên chi bộ", "Cell name", "Chi bộ"),
    field(
      "group",
      true,
      "Loại hình",
      "Cell group",
      "Loại hình chi bộ",
      "Nhóm loại hình",
      "Nhóm",
      "Cell type",
    ),
    field(
      "committee",
      true,
      "Cấp ủy cấp trên",
      "Superior committee",
      "Đảng ủy cấp trên",
      "Cấp trên trực tiếp",
      "Superior",
    ),
    field("secretary", false, "Bí thư", "Cell secretary", "Bí thư chi bộ", "Họ tên bí thư", "Head"),
    field("deputy", false, "Phó Bí thư", "Deputy secretary", "Phó bí thư chi bộ", "Họ tên phó bí thư"),
    field(
      "members",
      false,
      "Số đảng viên",
      "Party members",
      "Đảng viên",
      "Tổng số đảng viên",
      "Number of members",
    ),
    NOTE,
  ],
  MEETINGS: [
    SERIAL,
    CODE,
    field("heldOn", true, "Ngày họp", "Meeting date", "Ngày sinh hoạt", "Held on", "Date of meeting", "Date"),
    SESSION_TYPE,
    field("theme", false, "Chuyên đề", "Topic", "Tên chuyên đề"),
    field("chair", false, "Chủ trì", "Chairperson", "Người chủ trì", "Chaired by"),
    field("present", false, "Có mặt", "Members present", "Số có mặt", "Đảng viên có mặt", "Attended"),
    field("excused", false, "Vắng có lý do", "Excused absence", "Có lý do", "Absent excused"),
    field("unexcused", false, "Vắng không lý do", "Unexcused absence", "Không lý do", "Absent unexcused"),
    field("exempt", false, "Miễn sinh hoạt", "Exempted", "Được miễn"),
    field(
      "minutes",
      false,
      "Thời lượng (phút)",
      "Length (minutes)",
      "Thời lượng",
      "Số phút",
      "Duration (minutes)",
      "Duration",
    ),
    field(
      "committeeMetOn",
      false,
      "Họp chi ủy ngày",
      "Cell committee met on",
      "Ngày họp chi ủy",
      "Chi ủy họp ngày",
      "Committee met on",
    ),
    NOTE,
  ],
  EVALUATIONS: [
    SERIAL,
    CODE,
    field(
      "heldOn",
      true,
      "Ngày đánh giá",
      "Evaluation date",
      "Ngày họp",
      "Ngày sinh hoạt",
      "Held on",
      "Evaluated on",
      "Date",
    ),
    field(
      "evaluator",
      true,
      "Bên đánh giá",
      "Evaluated by",
      "Đơn vị đánh giá",
      "Người đánh giá",
      "Evaluator name",
    ),
    field("setting", true, "Tính chất", "Kind of setting", "Tính chất buổi sinh hoạt", "Nature"),
    SESSION_TYPE,
    field("total", false, "Tổng điểm", "Total points", "Tổng số điểm", "Điểm", "Total score", "Score"),
    NOTE,
  ],
};

/** A criterion's column: its key and its maximum in hundredths of a point. */
export interface CriterionHeading {
  readonly key: string;
  readonly points: number;
}

const CRITERION =
  /^(?:tc|tieu chi|c|criterion)\s*(\d+(?:\.\d+)*)\s*\((\d+)(?:[.,](\d{1,2}))?\s*(?:d|diem|pts|points)?\)$/;

/** Reads "TC 4.2 (25)" or "C 4.2 (25)"; null for any other heading. */
export function criterionHeading(heading: string): CriterionHeading | null {
  const match = CRITERION.exec(headingKey(heading).replace("(", " ("));
  if (!match) return null;
  return { key: match[1]!, points: Number(match[2]) * 100 + Number((match[3] ?? "").padEnd(2, "0")) };
}
