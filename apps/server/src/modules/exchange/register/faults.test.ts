import { describe, expect, it } from "vitest";
import { fileOf, rowsXml, workbook } from "../../../../test/exchange/files.js";
import { collect, known } from "../../../../test/exchange/fixtures.js";
import type { RegisterRequest } from "./report.js";

const CELLS = "Mã chi bộ;Tên chi bộ;Loại hình;Cấp ủy cấp trên;Bí thư;Phó Bí thư;Số đảng viên";
const CELL = "KP-001;Chi bộ KP-001;Khu phố;Đảng ủy phường Sơn Kỳ;Lê Văn Khánh;Vũ An;20";
const MEETINGS = "Mã chi bộ;Ngày họp;Loại sinh hoạt;Chủ trì;Có mặt;Ghi chú";
const EVALUATIONS =
  "Mã chi bộ;Ngày đánh giá;Bên đánh giá;Tính chất;Loại sinh hoạt;TC 1 (60);TC 2 (40);Tổng điểm";

/** Reads text tables given as lines; each table becomes a file of its own. */
async function readTables(tables: readonly (readonly string[])[], more: Partial<RegisterRequest> = {}) {
  const files = await Promise.all(tables.map((lines, index) => fileOf(`t${index}.csv`, lines.join("\n"))));
  return collect({ files, known, ...more });
}

async function faultsOf(tables: readonly (readonly string[])[], more: Partial<RegisterRequest> = {}) {
  const { report } = await readTables(tables, more);
  return report.faults.map((f) => [f.row, f.column, f.reason, f.suggestion, f.follows]);
}
const withCell = (...lines: string[]) => [[CELLS, CELL], lines] as const;

describe("headings", () => {
  it("are found below titles and blank rows, in English and out of order", async () => {
    const rows = [
      ["REGISTER OF MEETINGS"],
      [],
      ["(illustrative)"],
      [],
      ["No.", "Session type", "Present", "CELL CODE", "Meeting date"],
      [1, "Regular", 18, "kp-001 ", "2019-03-04"],
    ];
    const { report, records } = await collect({
      files: [
        await fileOf("c.csv", `${CELLS}\n${CELL}`),
        await workbook({ Register: rowsXml(rows), Notes: rowsXml([["x"]]) }),
      ],
      known,
    });
    expect(report.faults).toEqual([]);
    expect(report.sheets.map(({ kind, headingRow }) => [kind, headingRow])).toEqual([
      ["CELLS", 1],
      ["MEETINGS", 5],
      [null, null],
    ]);
    expect(records.meetings).toMatchObject([
      { code: "KP-001", heldOn: "2019-03-04", sessionType: "REGULAR", row: 6 },
    ]);
  });

  it("that are missing or written twice make the table unreadable, and its rows follow from that", async () => {
    expect(
      await faultsOf(withCell("Mã chi bộ;Ngày họp;Ghi chú", "KP-001;01/02/2019;", "KP-001;01/03/2019;")),
    ).toEqual([[1, null, "HEADING_MISSING", null, 2]]);
    expect(
      await faultsOf([
        [`${CELLS};Mã`, CELL],
        [MEETINGS, "KP-001;01/02/2019;Thường kỳ;;;"],
      ]),
    ).toEqual([[1, "Mã", "HEADING_DUPLICATE", null, 2]]);
  });

  it("can be given a meaning by the user", async () => {
    const table = [CELLS.replace("Mã chi bộ", "Ký hiệu"), CELL];
    expect((await readTables([table], { map: [["ký hiệu", "code"]] })).records.cells).toMatchObject([
      { code: "KP-001" },
    ]);
    expect(
      await faultsOf([table], {
        map: [
          ["Ký hiệu", "code"],
          ["Không có", "code"],
        ],
      }),
    ).toEqual([[null, "Không có", "HEADING_NOT_FOUND", null, 0]]);
  });

  it("of no table at all are a mistake", async () => {
    expect(await faultsOf([["a;b", "c;d"]])).toEqual([[null, null, "SHEET_UNKNOWN", null, 0]]);
  });

  it("must name the criteria and points of a known rubric", async () => {
    const line = "KP-001;01/02/2019;Chi bộ tự đánh giá;Thường xuyên;Chuyên đề;60;40;100";
    expect(await faultsOf(withCell(EVALUATIONS, line))).toEqual([]);
    expect(await faultsOf(withCell(EVALUATIONS.replaceAll("TC", "C"), line))).toEqual([]);
    expect(await faultsOf(withCell(EVALUATIONS.replace("(40)", "(30)"), line))).toEqual([
      [1, "TC 2 (30)", "RUBRIC_UNKNOWN", null, 1],
    ]);
  });
});

describe("rows", () => {
  it("with hidden marks that turn the direction of text are refused, by row and column", async () => {
    const turned = CELL.replace("Lê Văn Khánh", "Lê Văn \u202eKhánh").replace("KP-001", "KP-002");
    expect(await faultsOf([[CELLS, CELL, turned]])).toEqual([[3, "Bí thư", "TEXT_TURNS", null, 0]]);
  });

  it("keep their values however they are written", async () => {
    const { report, records } = await readTables(
      withCell(
        MEETINGS,
        'kp-001;"1/2/2019";  sinh hoạt ĐỊNH kỳ ;lê văn khánh;18;',
        ";;;;;",
        "KP-001;;Không tổ chức;;;Tháng 3/2019: không tổ chức sinh hoạt",
        "KP-001;;Hoãn;;;Tháng 4/2019: hoãn theo Công văn số 16-CV/QU",
        ";Tổng cộng;;;=SUM(E2:E3);",
        ";;Người lập biểu;;;",
      ),
    );
    expect(report.faults).toEqual([]);
    expect(report.sheets[1]!.otherRows).toEqual([6, 7]);
    expect(records.meetings).toMatchObject([
      { code: "KP-001", heldOn: "2019-02-01", sessionType: "REGULAR", present: 18 },
    ]);
    expect(records.declarations).toMatchObject([
      { month: "2019-03", state: "NOT_HELD", document: null },
      { month: "2019-04", state: "POSTPONED", document: "16-CV/QU" },
    ]);
  });

  it("name every mistake at once, with what was probably meant", async () => {
    expect(
      await faultsOf([
        [
          CELLS,
          CELL,
          "kp-001;Chi bộ 2;Khu phố;A;B;C;1",
          "KP-003;Chi bộ KP-003;Khu pố;A;;;1,5",
          "KP-004;;Đơn vị;A;;=B1;-1",
          ";Chi bộ KP-005;Khu phố;A;;;3",
        ],
        [
          MEETINGS,
          "KP-01;02/13/2019;Thường ky kết hợp chuyên đề;Ai đó;x;",
          "KP-001;2019-02-01;Thường kỳ;Lê Van Khanh;=1;",
          "KP-001;;Chuyen de hoc;;;",
          "KP-001;01/02/2019;Thường kỳ;;;",
          "KP-001;01/08/2020;Thường kỳ;;;",
          "KP-001;;Hoãn;;3;Tháng 5/2019",
          "KP-001;;Hoãn;;;Tháng 5/2019",
          "KP-001;;Không tổ chức;;;tuần này",
          "KP-001;;Không tổ chức;;;Tháng 2/2019",
        ],
      ]),
    ).toEqual([
      [3, "Mã chi bộ", "CELL_DUPLICATE", null, 0],
      [4, "Loại hình", "GROUP_UNKNOWN", "Chi bộ khu phố", 0],
      [4, "Số đảng viên", "NUMBER_INVALID", null, 0],
      [5, "Tên chi bộ", "VALUE_MISSING", null, 0],
      [5, "Loại hình", "GROUP_UNKNOWN", null, 0],
      [5, "Phó Bí thư", "FORMULA", null, 0],
      [5, "Số đảng viên", "NUMBER_INVALID", null, 0],
      [6, "Mã chi bộ", "VALUE_MISSING", null, 0],
      [2, "Mã chi bộ", "CELL_UNKNOWN", "KP-001", 0],
      [2, "Ngày họp", "DAY_INVALID", "13/02/2019", 0],
      [2, "Có mặt", "NUMBER_INVALID", null, 0],
      [3, "Có mặt", "FORMULA", null, 0],
      [4, "Loại sinh hoạt", "WORD_UNKNOWN", null, 0],
      [4, "Ngày họp", "VALUE_MISSING", null, 0],
      [5, "Ngày họp", "ROW_DUPLICATE", null, 0],
      [6, "Ngày họp", "DAY_IN_FUTURE", null, 0],
      [7, "Có mặt", "VALUE_UNEXPECTED", null, 0],
      [8, "Ghi chú", "DOCUMENT_MISSING", null, 0],
      [8, "Ghi chú", "ROW_DUPLICATE", null, 0],
      [9, "Ghi chú", "MONTH_MISSING", null, 0],
      [10, "Loại sinh hoạt", "ROW_CONTRADICTS", null, 0],
    ]);
  });

  it("that speak of a cell whose own row is wrong are counted under that row", async () => {
    const faults = await faultsOf([
      [CELLS, CELL, "KP-001;Chi bộ KP-002;Khu phố;A;;;3"],
      [
        MEETINGS,
        "KP-002;01/02/2019;Thường kỳ;;;",
        "KP-002;01/03/2019;Thường kỳ;;;",
        "KP-003;01/03/2019;Thường kỳ;;;",
      ],
    ]);
    expect(faults).toEqual([
      [3, "Mã chi bộ", "CELL_DUPLICATE", "KP-002", 2],
      [4, "Mã chi bộ", "CELL_UNKNOWN", null, 0],
    ]);
  });

  it("of unknown cells are listed once a cell", async () => {
    const line = (day: string) => `XX-9;${day}/02/2019;Thường kỳ;;;`;
    expect(await faultsOf([[MEETINGS, line("01"), line("02"), line("03")]])).toEqual([
      [2, "Mã chi bộ", "CELL_UNKNOWN", null, 2],
    ]);
  });

  it("may rest on what the database knows", async () => {
    const cells = [{ code: "KP-001", persons: ["Vũ An"] }];
    const table = [MEETINGS, "KP-001;01/02/2019;Thường kỳ;Vũ An;;", "KP-001;01/03/2019;Thường kỳ;Vũ Ân Tú;;"];
    expect(await faultsOf([table], { known: { ...known, cells } })).toEqual([
      [3, "Chủ trì", "PERSON_UNKNOWN", null, 0],
    ]);
  });

  it("check marks against the rubric, the session type and the total", async () => {
    const evaluation = (day: number, rest: string) => `KP-001;${day}/02/2019;${rest}`;
    expect(
      await faultsOf(
        withCell(
          EVALUATIONS,
          evaluation(1, "Đoàn công tác 1;Sinh hoạt điểm;Thường kỳ;45,5;;45,5"),
          evaluation(2, "Đảng ủy phường SƠN KỲ;Thường xuyên;Thường kỳ;30;-;50"),
          evaluation(3, "Đảng ủy phường Sơn Ky;Thường xuyên;Thường kỳ;30;4;34"),
          evaluation(4, "Đảng ủy phường Sơn Kì;Thường xuyên;Chuyên đề;30,333;40;"),
          evaluation(5, "Chi bộ tự đánh giá;Điểm;Chuyên đề;61;;101"),
          evaluation(6, "Chi bộ tự đánh giá;?;Hoãn;30;40;71"),
          evaluation(2, "Đảng ủy phường Sơn Kỳ;Thường xuyên;Chuyên đề;30;20;50"),
        ),
      ),
    ).toEqual([
      [4, "TC 2 (40)", "MARK_NOT_APPLICABLE", null, 1],
      [5, "Bên đánh giá", "COMMITTEE_UNKNOWN", "Đảng ủy phường Sơn Kỳ", 0],
      [5, "TC 1 (60)", "NUMBER_INVALID", null, 0],
      [6, "TC 1 (60)", "MARK_OUT_OF_RANGE", null, 0],
      [6, "TC 2 (40)", "VALUE_MISSING", null, 0],
      [7, "Tính chất", "WORD_UNKNOWN", null, 0],
      [7, "Loại sinh hoạt", "WORD_UNKNOWN", null, 0],
      [7, "Tổng điểm", "TOTAL_MISMATCH", "70", 0],
      [8, "Ngày đánh giá", "ROW_DUPLICATE", null, 0],
    ]);
  });

  it("must lie in the year the title names", async () => {
    const title = "Sổ theo dõi năm 2019";
    expect(await faultsOf(withCell(title, MEETINGS, "KP-001;01/02/2018;Thường kỳ;;;"))).toEqual([
      [3, "Ngày họp", "DAY_OUTSIDE_YEAR", null, 0],
    ]);
  });
});
