import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { findRows } from "../../src/core/rows.js";
import { applyImport, previewImport, revertImport } from "../../src/modules/exchange/index.js";
import { Cell } from "../../src/modules/organization/index.js";
import { refreshNeeds } from "../../src/modules/training/index.js";
import { Office } from "../testkit/office.js";
import { readTables } from "../testkit/tables.js";
import { describeCore } from "../testkit/workbench.js";
import { fileOf } from "./files.js";
import { sample } from "./fixtures.js";

const committee = "Quận ủy Tân Phú";
const register = { files: [sample("so-theo-doi-2019.xlsx")], committee };
const faulty = { files: [sample("so-theo-doi-2019-faulty.xlsx")], committee };

describeCore("the register import", (bench) => {
  const one = async <T>(sql: string, parameters = {}): Promise<T> =>
    Object.values((await bench.database.read((session) => session.query(sql, parameters)))[0]!)[0] as T;
  const counts = async () => {
    const tables = await bench.database.read(readTables);
    const entries = Object.keys(tables).map(
      async (name) => [name, await one(`SELECT COUNT(*) FROM ${name}`)] as const,
    );
    return Object.fromEntries(await Promise.all(entries)) as Record<string, number>;
  };

  it("writes nothing for a faulty register, and names every fault", async () => {
    const before = await counts();
    const wanted = JSON.parse(
      await readFile(sample("so-theo-doi-2019-faulty.expected.json").path, "utf8"),
    ).faults;
    const preview = await previewImport(bench.context(), faulty);
    expect(preview.report.faults.map(({ sheet, row, column }) => [sheet, row, column]).sort()).toEqual(
      wanted.sort(),
    );
    await expect(applyImport(bench.context(), faulty)).rejects.toMatchObject({
      reason: "FILE_HAS_ERRORS",
      details: { faultCount: wanted.length },
    });
    expect(await counts()).toEqual(before);
  });

  it("previews what it then does, and does it once", async () => {
    const before = await counts();
    const preview = await previewImport(bench.context(), register);
    expect(await counts()).toEqual(before);
    expect(preview.outcomes).toMatchObject({
      COMMITTEES: { created: 18, changed: 0, unchanged: 0 },
      CELLS: { created: 256, changed: 0, unchanged: 0 },
      MEETINGS: { created: 3302, changed: 0, unchanged: 0 },
      DECLARATIONS: { created: 26, changed: 0, unchanged: 0 },
      DELEGATIONS: { created: 3, changed: 0, unchanged: 0 },
      EVALUATIONS: { created: 872, changed: 0, unchanged: 0 },
    });
    const applied = await applyImport(bench.context(), register, "first");
    expect(applied.outcomes).toEqual(preview.outcomes);
    expect(applied.batchId).not.toBeNull();
    const after = await counts();
    expect(after).toMatchObject({
      cell: 256,
      cell_group: 6,
      committee: 18,
      meeting: 3302,
      evaluation: 872,
      mark: 8720,
    });

    const again = await applyImport(bench.context(), register, "second");
    expect(again.batchId).toBeNull();
    expect(again.outcomes).toMatchObject({
      MEETINGS: { created: 0, changed: 0, unchanged: 3302 },
      DELEGATIONS: { created: 0, changed: 0, unchanged: 3 },
    });
    const repeated = await applyImport(bench.context(), register, "first");
    expect(repeated.batchId).toBe(applied.batchId);
    expect(await counts()).toEqual(after);
  });

  it("keeps persons apart by cell, ties evaluations only to meetings of the day, and leaves one entry", async () => {
    expect(await one("SELECT COUNT(*) FROM person WHERE name = 'Lê Văn Khánh'")).toBe(3);
    expect(await one("SELECT COUNT(*) FROM evaluation WHERE meeting_pk IS NULL")).toBe(29);
    expect(await one("SELECT COUNT(*) FROM meeting WHERE chair_post = 'DEPUTY'")).toBe(385);
    expect(await one("SELECT COUNT(*) FROM audit_log")).toBe(1);
    expect(await one("SELECT COUNT(*) FROM tenure WHERE since <> '2019-01-01' OR source <> 'REGISTER'")).toBe(
      0,
    );
  });

  it("compares a changed register with what is known", async () => {
    const cells = await fileOf(
      "cells.csv",
      [
        "Mã chi bộ,Tên chi bộ,Loại hình,Cấp ủy cấp trên,Bí thư,Phó Bí thư,Số đảng viên",
        "KP-001,Chi bộ KP-001,Khu phố,Đảng ủy phường Hòa Thạnh,Người Mới,Huỳnh Quốc Vinh,20",
      ].join("\n"),
    );
    const meetings = await fileOf(
      "meetings.csv",
      [
        "Mã chi bộ;Ngày họp;Loại sinh hoạt;Có mặt",
        "kp-001;04/01/2019;thường kỳ;17",
        "KP-001;05/01/2019;Chuyên đề;17",
      ].join("\n"),
    );
    const preview = await previewImport(bench.context(), { files: [meetings, cells], committee });
    expect(preview.report.faults).toEqual([]);
    expect(preview.outcomes).toMatchObject({
      CELLS: { created: 0, changed: 1, unchanged: 0 },
      PERSONS: { created: 1, changed: 0, unchanged: 1 },
      POSTS: { created: 0, changed: 1, unchanged: 1 },
      MEETINGS: { created: 1, changed: 1, unchanged: 0 },
    });
    expect(preview.values).toEqual([
      { subject: "CELLS", record: "KP-001", field: "members", before: "19", after: "20" },
      {
        subject: "POSTS",
        record: "KP-001 SECRETARY",
        field: "person",
        before: "Vũ Đức An",
        after: "Người Mới",
      },
      { subject: "MEETINGS", record: "KP-001 2019-01-04", field: "present", before: "18", after: "17" },
    ]);
  });

  const dump = async () => {
    const tables = [
      "cell",
      "cell_group_link",
      "cell_committee_link",
      "committee",
      "committee_link",
      "committee_path",
      "person",
    ];
    tables.push("tenure", "delegation", "meeting", "month_declaration", "evaluation", "mark");
    const hidden = new Set(["version", "state", "recorded_at", "note", "reason"]);
    return bench.database.read(async (session) => {
      const all: Record<string, string[]> = {};
      for (const table of tables) {
        const rows = await session.query(`SELECT * FROM ${table}`);
        const plain = rows.map((row) =>
          JSON.stringify(Object.entries(row).filter(([column]) => !hidden.has(column))),
        );
        all[table] = plain.sort();
      }
      return all;
    });
  };

  const changedRegister = async () => {
    const cells = [
      "Mã chi bộ,Tên chi bộ,Loại hình,Cấp ủy cấp trên,Bí thư,Phó Bí thư,Số đảng viên",
      "KP-001,Chi bộ khu phố 1,Trường học,Đảng ủy phường Mới,Người Mới,Huỳnh Quốc Vinh,20",
      "KP-777,Chi bộ KP-777,Khu phố,Đảng ủy phường Mới,Lê Văn Khánh,,9",
    ];
    const meetings = [
      "Mã chi bộ;Ngày họp;Loại sinh hoạt;Chủ trì;Có mặt;Ghi chú",
      "kp-001;04/01/2019;thường kỳ;Người mới;17;",
      "KP-777;05/01/2019;Chuyên đề;;9;",
      "KP-001;;Không tổ chức;;;Tháng 6/2019: mất điện",
    ];
    const criteria =
      "TC 1 (5);TC 2 (5);TC 3.1 (5);TC 3.2 (5);TC 4.1 (5);TC 4.2 (25);TC 4.3 (10);TC 5 (5);TC 6 (30);TC 7 (5)";
    const evaluations = [
      `Mã chi bộ;Ngày đánh giá;Bên đánh giá;Tính chất;Loại sinh hoạt;${criteria}`,
      "KP-001;03/04/2019;Đoàn công tác 1;Sinh hoạt điểm;Thường kỳ;5;5;5;5;5;25;10;5;30;5",
      "KP-777;05/01/2019;Đoàn công tác 9;Sinh hoạt điểm;Chuyên đề;5;5;5;5;5;25;10;5;30;5",
    ];
    const texts = { "cells.csv": cells, "meetings.csv": meetings, "evaluations.csv": evaluations };
    const files = await Promise.all(
      Object.entries(texts).map(([name, lines]) => fileOf(name, lines.join("\n"))),
    );
    return { files, committee };
  };

  it("reverts a batch to what was before, once", async () => {
    const before = await dump();
    const { batchId, outcomes } = await applyImport(bench.context(), await changedRegister());
    expect(outcomes).toMatchObject({
      COMMITTEES: { created: 1 },
      CELLS: { created: 1, changed: 1 },
      POSTS: { created: 1, changed: 1 },
      MEETINGS: { created: 1, changed: 1 },
      DECLARATIONS: { changed: 1 },
      DELEGATIONS: { created: 1 },
      EVALUATIONS: { created: 1, changed: 1 },
    });
    expect(await dump()).not.toEqual(before);
    expect(await revertImport(bench.context(), batchId!, "back")).toBe(batchId);
    expect(await dump()).toEqual(before);
    expect(await revertImport(bench.context(), batchId!, "back")).toBe(batchId);
    await expect(revertImport(bench.context(), batchId!)).rejects.toMatchObject({ reason: "WRONG_STATE" });
  });

  it("reverts though needs for training were worked out since: they follow from the records", async () => {
    const { batchId } = await applyImport(bench.context(), await changedRegister());
    expect(await refreshNeeds(bench.context().services)).toBe(true);
    expect(await revertImport(bench.context(), batchId!)).toBe(batchId);
  });

  it("refuses to revert what later work rests on, naming it", async () => {
    const { batchId } = await applyImport(bench.context(), await changedRegister());
    const [cell] = await bench.database.read((session) => findRows(session, Cell, "code = 'KP-777'"));
    await new Office(bench.context().services).met(cell!, ["2019-09-09"]);
    const after = await dump();
    await expect(revertImport(bench.context(), batchId!)).rejects.toMatchObject({
      reason: "LATER_WORK_RESTS_ON_IT",
      details: { recordCount: 1, records: [{ subject: "cell", record: "KP-777", by: "meeting" }] },
    });
    expect(await dump()).toEqual(after);
  });

  it("names each cell that stands outside the committee, in preview and import alike, and not where", async () => {
    const ward = { ...register, committee: "Đảng ủy phường Hòa Thạnh" };
    const inside = Number(
      await one(
        `SELECT COUNT(*) FROM cell_committee_link l JOIN committee m ON m.pk = l.committee_pk WHERE m.name = :name`,
        { name: ward.committee },
      ),
    );
    const { report, outcomes } = await previewImport(bench.context(), ward);
    const elsewhere = report.faults.filter(({ reason }) => reason === "CELL_ELSEWHERE");
    expect(outcomes).toBeNull();
    expect(elsewhere).toHaveLength(256 - inside);
    expect(elsewhere[0]).toMatchObject({
      sheet: "Danh sách chi bộ",
      row: expect.any(Number),
      column: "Mã chi bộ",
      expected: {
        vi: "mã của chi bộ thuộc cấp ủy được chọn, hoặc mã chưa dùng; hãy xem lại cấp ủy của sổ",
      },
      suggestion: null,
    });
    await expect(applyImport(bench.context(), ward)).rejects.toMatchObject({
      reason: "FILE_HAS_ERRORS",
      details: { faultCount: report.faults.length },
    });
  });

  it("extends what is known backwards with an earlier register", async () => {
    const earlier = await fileOf(
      "2018.csv",
      [
        "DANH SÁCH CHI BỘ NĂM 2018,,,,,,",
        "Mã chi bộ,Tên chi bộ,Loại hình,Cấp ủy cấp trên,Bí thư,Phó Bí thư,Số đảng viên",
        "KP-002,Tên cũ,Khu phố,Đảng ủy phường Phú Thạnh,Trần Quốc Tuấn,Người Trước,11",
      ].join("\n"),
    );
    await applyImport(bench.context(), { files: [earlier], committee });
    const spans = (sql: string) =>
      bench.database.read((session) => session.query(`${sql} AND c.code = 'KP-002' ORDER BY x.since`));
    expect(
      await spans(
        "SELECT x.since, x.until FROM cell_group_link x JOIN cell c ON c.pk = x.cell_pk WHERE 1 = 1",
      ),
    ).toEqual([{ since: "2018-01-01", until: null }]);
    const posts =
      "SELECT p.name, x.since, x.until FROM tenure x JOIN cell c ON c.pk = x.cell_pk JOIN person p ON p.pk = x.person_pk";
    expect(await spans(`${posts} WHERE x.post = 'SECRETARY'`)).toEqual([
      { name: "Trần Quốc Tuấn", since: "2018-01-01", until: null },
    ]);
    expect(await spans(`${posts} WHERE x.post = 'DEPUTY'`)).toEqual([
      { name: "Người Trước", since: "2018-01-01", until: "2019-01-01" },
      { name: "Vũ Thành Vinh", since: "2019-01-01", until: null },
    ]);
    expect(
      await spans("SELECT c.name, c.members, c.since FROM cell c JOIN cell x ON x.pk = c.pk WHERE 1 = 1"),
    ).toEqual([{ name: "Chi bộ KP-002", members: 18, since: "2018-01-01" }]);
    expect(await one("SELECT since FROM committee WHERE name = 'Đảng ủy phường Phú Thạnh'")).toBe(
      "2018-01-01",
    );
    expect(await one("SELECT since FROM committee WHERE name = 'Quận ủy Tân Phú'")).toBe("2018-01-01");
  });
});
