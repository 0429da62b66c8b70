import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { applyImport, previewImport } from "../../src/modules/exchange/index.js";
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
    expect(again.outcomes).toMatchObject({ MEETINGS: { created: 0, changed: 0, unchanged: 3302 } });
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
});
