import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { fileOf, rowsXml, workbook } from "../../../../test/exchange/files.js";
import { known, sample } from "../../../../test/exchange/fixtures.js";
import { STANDARD_LIMITS } from "./sheet.js";
import { readInChild } from "./spool.js";

describe("reading in a process of its own", () => {
  it("gives the report, and the records in lists", async () => {
    const spool = await readInChild({ files: [sample("so-theo-doi-2019.xlsx")], known });
    const sizes: number[] = [];
    for await (const chunk of spool.chunks("meetings", 1000)) sizes.push(chunk.length);
    expect(spool.report.counts).toEqual({ cells: 256, meetings: 3302, declarations: 26, evaluations: 872 });
    expect(sizes).toEqual([1000, 1000, 1000, 302]);
    await spool.dispose();
  });

  it("names the file it refuses and leaves nothing behind", async () => {
    const own = await mkdtemp(join(tmpdir(), "nen-nep-test-"));
    const file = await workbook({
      A: `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>`,
    });
    vi.stubEnv("TMPDIR", own);
    try {
      await expect(readInChild({ files: [file], known })).rejects.toMatchObject({
        refusal: "ENTITIES",
        file: "book.xlsx",
      });
      await readInChild({ files: [sample("so-theo-doi-2019.xlsx")], known }).then((spool) => spool.dispose());
      expect(await readdir(own)).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
      await rm(own, { recursive: true });
    }
  });

  it("is killed when it takes too long, or too much memory", async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => [i, `text ${i}`, `another ${i}`]);
    const file = await workbook({ A: rowsXml([["Mã chi bộ", "Ngày họp", "Loại sinh hoạt"], ...rows]) });
    const slow = { ...STANDARD_LIMITS, seconds: 0.3 };
    await expect(readInChild({ files: [file], known, limits: slow })).rejects.toMatchObject({
      refusal: "TOO_SLOW",
    });
    const cells = Array.from({ length: 200_000 }, (_, i) => ({ code: `KP-${i}`, persons: [`Vũ ${i}`] }));
    const small = { ...STANDARD_LIMITS, heap: 24 };
    const heavy = readInChild({ files: [file], known: { ...known, cells }, limits: small });
    await expect(heavy).rejects.toMatchObject({ refusal: "TOO_MUCH_MEMORY" });
  });

  it("reads 100,000 rows within the time and memory it may have", { timeout: 30_000 }, async () => {
    const cells = Array.from({ length: 400 }, (_, i) => ({ code: `KP-${i}`, persons: ["Lê Văn Khánh"] }));
    const lines = [
      "Mã chi bộ;Ngày họp;Loại sinh hoạt;Chủ trì;Có mặt;Vắng có lý do;Thời lượng (phút);Ghi chú",
    ];
    for (const { code } of cells) {
      for (let i = 0; i < 250; i++) {
        const day = new Date(Date.UTC(2000, i, 5)).toISOString().slice(0, 10);
        lines.push(`${code};${day};Thường kỳ;Lê Văn Khánh;18;2;95;Ghi chú số ${i}`);
      }
    }
    const file = await fileOf("long.csv", lines.join("\n"));
    const known2022 = { ...known, today: "2022-01-01", cells };
    const started = performance.now();
    const spool = await readInChild({ files: [file], known: known2022 });
    expect(spool.report.faults).toEqual([]);
    expect(spool.report.counts.meetings).toBe(100_000);
    expect(performance.now() - started).toBeLessThan(20_000);
    await spool.dispose();
  });
});
