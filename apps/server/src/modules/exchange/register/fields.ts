import { fold, vocabulary } from "@nen-nep/schema";

/** The three tables a register is made of. */
export const tableKinds = vocabulary("ImportTableKind", "The tables a register is made of.", {
  CELLS: { vi: "danh sách chi bộ", en: "list of cells" },
  MEETINGS: { vi: "sổ theo dõi sinh hoạt", en: "register of meetings" },
  EVALUATIONS: { vi: "kết quả đánh giá", en: "evaluations" },
});
/** In the order in which they are read. */
export const TABLE_KINDS = tableKinds.keys;
export type TableKind = (typeof TABLE_KINDS)[number];

export interface Field {
  /** Name in English, as `--map` and CSV headings may use it. */
  readonly field: string;
  /** Whether a sheet without this column is unusable. */
  readonly required: boolean;
  /** Headings that mean it, folded; the first Vietnamese one is shown to users. */
  readonly headings: readonly string[];
  readonly label: string;
}

const field = (name: string, required: boolean, label: string, ...others: string[]): Field => ({
  field: name,
  required,
  label,
  headings: [label, name, ...others].map(headingKey),
});

/** A heading without case, marks and stray punctuation. */
export function headingKey(heading: string): string {
  return fold(heading)
    .replace(/[.:*]+$/, "")
    .replace(/\s*([()])\s*/g, "$1")
    .trim();
}

const SERIAL = field("serial", false, "STT", "TT", "Số thứ tự", "No", "#", "Serial number");
const CODE = field("code", true, "Mã chi bộ", "Mã số chi bộ", "Mã", "Cell code", "Cell");
const NOTE = field("note", false, "Ghi chú", "Chú thích", "Notes", "Remarks");
const SESSION_TYPE = field(
  "sessionType",
  true,
  "Loại sinh hoạt",
  "Loại hình sinh hoạt",
  "Session type",
  "Meeting type",
);

export const FIELDS: Readonly<Record<TableKind, readonly Field[]>> = {
  CELLS: [
    SERIAL,
    CODE,
    field("name", true, "Tên chi bộ", "Chi bộ", "Cell name"),
    field(
      "group",
      true,
      "Loại hình",
      "Loại hình chi bộ",
      "Nhóm loại hình",
      "Nhóm",
      "Cell group",
      "Cell type",
    ),
    field(
      "committee",
      true,
      "Cấp ủy cấp trên",
      "Đảng ủy cấp trên",
      "Cấp trên trực tiếp",
      "Superior committee",
      "Superior",
    ),
    field("secretary", false, "Bí thư", "Bí thư chi bộ", "Họ tên bí thư", "Cell secretary", "Head"),
    field("deputy", false, "Phó Bí thư", "Phó bí thư chi bộ", "Họ tên phó bí thư", "Deputy secretary"),
    field(
      "members",
      false,
      "Số đảng viên",
      "Đảng viên",
      "Tổng số đảng viên",
      "Party members",
      "Number of members",
    ),
    NOTE,
  ],
  MEETINGS: [
    SERIAL,
    CODE,
    field("heldOn", true, "Ngày họp", "Ngày sinh hoạt", "Held on", "Meeting date", "Date of meeting", "Date"),
    SESSION_TYPE,
    field("theme", false, "Chuyên đề", "Tên chuyên đề", "Topic"),
    field("chair", false, "Chủ trì", "Người chủ trì", "Chaired by", "Chairperson"),
    field("present", false, "Có mặt", "Số có mặt", "Đảng viên có mặt", "Attended", "Members present"),
    field("excused", false, "Vắng có lý do", "Có lý do", "Excused absence", "Absent excused"),
    field("unexcused", false, "Vắng không lý do", "Không lý do", "Unexcused absence", "Absent unexcused"),
    field("exempt", false, "Miễn sinh hoạt", "Được miễn", "Exempted"),
    field(
      "minutes",
      false,
      "Thời lượng (phút)",
      "Thời lượng",
      "Số phút",
      "Duration (minutes)",
      "Length (minutes)",
      "Duration",
    ),
    field(
      "committeeMetOn",
      false,
      "Họp chi ủy ngày",
      "Ngày họp chi ủy",
      "Chi ủy họp ngày",
      "Committee met on",
      "Cell committee met on",
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
      "Ngày họp",
      "Ngày sinh hoạt",
      "Held on",
      "Evaluated on",
      "Evaluation date",
      "Date",
    ),
    field(
      "evaluator",
      true,
      "Bên đánh giá",
      "Đơn vị đánh giá",
      "Người đánh giá",
      "Evaluated by",
      "Evaluator name",
    ),
    field("setting", true, "Tính chất", "Tính chất buổi sinh hoạt", "Nature", "Kind of setting"),
    SESSION_TYPE,
    field("total", false, "Tổng điểm", "Tổng số điểm", "Điểm", "Total score", "Total points", "Score"),
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
