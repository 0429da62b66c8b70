import { expect, it } from "vitest";
import { findRows } from "../../src/core/rows.js";
import { applyImport, revertImport } from "../../src/modules/exchange/index.js";
import type { SourceFile } from "../../src/modules/exchange/reader/open.js";
import { amendCells, Cell } from "../../src/modules/organization/index.js";
import { runsOf } from "../testkit/simulating.js";
import { readTables } from "../testkit/tables.js";
import { describeCore } from "../testkit/workbench.js";
import { fileOf } from "./files.js";

const committee = "Quận ủy Tân Phú";
const CRITERIA =
  "TC 1 (5);TC 2 (5);TC 3.1 (5);TC 3.2 (5);TC 4.1 (5);TC 4.2 (25);TC 4.3 (10);TC 5 (5);TC 6 (30);TC 7 (5)";
const MARKS = "5;5;5;5;5;25;10;5;30;5";

/** What changes from year to year: who is secretary, how many members, under which committee and in which group. */
const CELLS: Readonly<Record<number, readonly string[]>> = {
  2017: [
    "KP-001;Chi bộ KP-001;Khu phố;Đảng ủy phường Sơn Kỳ;Lê An;Vũ Bình;20",
    "KP-002;Chi bộ KP-002;Khu phố;Đảng ủy phường Sơn Kỳ;Trần Chi;;9",
  ],
  2018: [
    "KP-001;Chi bộ KP-001;Khu phố;Đảng ủy phường Sơn Kỳ;Vũ Bình;Hồ Dung;21",
    "KP-002;Chi bộ KP-002;Cơ quan;Đảng ủy phường Tây Thạnh;Trần Chi;;9",
    "KP-003;Chi bộ KP-003;Khu phố;Đảng ủy phường Tây Thạnh;Ngô Em;;12",
  ],
  2019: [
    "KP-001;Chi bộ khu phố 1;Khu phố;Đảng ủy phường Sơn Kỳ;Lê An;Vũ Bình;22",
    "KP-002;Chi bộ KP-002;Khu phố;Đảng ủy phường Sơn Kỳ;Trần Chi;Hồ Giang;9",
  ],
};

function register(year: number): Promise<SourceFile[]> {
  const texts = {
    "cells.csv": [
      `DANH SÁCH CHI BỘ NĂM ${year};;;;;;`,
      "Mã chi bộ;Tên chi bộ;Loại hình;Cấp ủy cấp trên;Bí thư;Phó Bí thư;Số đảng viên",
      ...CELLS[year]!,
    ],
    "meetings.csv": [
      "Mã chi bộ;Ngày họp;Loại sinh hoạt;Chủ trì;Có mặt;Ghi chú",
      `KP-001;04/01/${year};Thường kỳ;Vũ Bình;17;`,
      `KP-002;05/01/${year};Chuyên đề;;9;`,
      `KP-002;;Không tổ chức;;;Tháng 6/${year}: mất điện`,
    ],
    "evaluations.csv": [
      `Mã chi bộ;Ngày đánh giá;Bên đánh giá;Tính chất;Loại sinh hoạt;${CRITERIA}`,
      `KP-001;04/01/${year};Đoàn công tác 1;Sinh hoạt điểm;Thường kỳ;${MARKS}`,
    ],
  };
  return Promise.all(Object.entries(texts).map(([name, lines]) => fileOf(name, lines.join("\n"))));
}

describeCore("several years in and out", (bench) => {
  const bring = async (year: number): Promise<string> =>
    (await applyImport(bench.context(), { files: await register(year), committee })).batchId!;
  const takeBack = (batchId: string) => revertImport(bench.context(), batchId);
  const hidden = new Set(["import_batch", "import_change", "audit_log", "counter", "revision"]);
  const counts = () =>
    bench.database.read(async (session) => {
      const found: Record<string, number> = {};
      for (const name of Object.keys(await readTables(session))) {
        if (hidden.has(name)) continue;
        const [row] = await session.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${name}`);
        found[name] = row!.n;
      }
      return found;
    });

  it("brings the groups and score sheets, which stay", async () => {
    await takeBack(await bring(2019));
    expect(await counts()).toMatchObject({ committee: 0, cell: 0, person: 0, tenure: 0, cell_group: 6 });
  });

  const orders: readonly [number, number, number][] = [
    [2017, 2018, 2019],
    [2019, 2018, 2017],
    [2018, 2019, 2017],
    [2017, 2019, 2018],
    [2018, 2017, 2019],
    [2019, 2017, 2018],
  ];
  // All six on SQLite; on PostgreSQL the plainest two, and all in a drill.
  it.each(orders.slice(0, bench.engine === "sqlite" ? runsOf(3, 6) : runsOf(2, 6)))(
    "%i, %i and %i leave the office as it was, taken back in every order that is legal",
    async (...years) => {
      const empty = await counts();
      for (const wanted of [(left: string[]) => left, (left: string[]) => [...left].reverse()]) {
        let left: string[] = [];
        for (const year of years) left.push(await bring(year));
        while (left.length > 0) {
          const before = await counts();
          const gone = await firstThatGoes(wanted(left));
          if (gone === null) expect(await counts()).toEqual(before);
          expect(gone, `${left.length} are left and none goes`).not.toBeNull();
          left = left.filter((id) => id !== gone);
        }
        expect(await counts()).toEqual(empty);
      }
    },
  );

  async function firstThatGoes(ids: readonly string[]): Promise<string | null> {
    for (const id of ids) {
      const failure = await takeBack(id).then(
        () => null,
        (error: unknown) => error,
      );
      if (failure === null) return id;
      expect(failure).toMatchObject({ reason: "LATER_WORK_RESTS_ON_IT" });
    }
    return null;
  }

  it("names what a later import changed, and by which import", async () => {
    const first = await bring(2018);
    const second = await bring(2017);
    await expect(takeBack(first)).rejects.toMatchObject({
      details: {
        records: expect.arrayContaining([
          { subject: "tenure", record: "KP-002, bí thư Trần Chi", by: "import_batch", batchId: second },
          { subject: "cell", record: "KP-001", by: "import_batch", batchId: second },
        ]),
      },
    });
    await takeBack(second);
    await takeBack(first);
  });

  it("still sees what people changed between two imports", async () => {
    const first = await bring(2018);
    const [cell] = await bench.database.read((session) => findRows(session, Cell, "code = 'KP-001'"));
    await amendCells(bench.context(), [{ cell: cell!, patch: { name: "Chi bộ khu phố Một" } }]);
    await takeBack(await bring(2017));
    await expect(takeBack(first)).rejects.toMatchObject({
      details: {
        recordCount: 1,
        records: [{ subject: "cell", record: "KP-001", by: "cell", batchId: null }],
      },
    });
  });
});
