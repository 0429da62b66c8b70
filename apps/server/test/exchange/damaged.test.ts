import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { FileRefused } from "../../src/modules/exchange/reader/sheet.js";
import { readRegister } from "../../src/modules/exchange/register/read.js";
import { bookParts, fileOf, rowsXml, zip } from "./files.js";
import { known, sample } from "./fixtures.js";
import { seeded } from "./random.js";

const CELLS = [
  "Mã chi bộ;Tên chi bộ;Loại hình;Cấp ủy cấp trên;Bí thư;Phó Bí thư;Số đảng viên",
  "KP-001;Chi bộ KP-001;Khu phố;Đảng ủy phường Sơn Kỳ;Lê Văn Khánh;Vũ An;20",
  'KP-002;"Chi bộ; KP-002";Khu phố;Đảng ủy phường Sơn Kỳ;Lê Văn Khánh;;9',
];

/** A file with some of its bytes changed, cut out, doubled or cut off. */
function damage(bytes: Buffer, random: (below: number) => number): Buffer {
  let damaged = Buffer.from(bytes);
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(damaged.length);
    const length = 1 + random(40);
    switch (random(5)) {
      case 0:
        damaged[at] = random(256);
        break;
      case 1:
        damaged = Buffer.concat([damaged.subarray(0, at), damaged.subarray(at + length)]);
        break;
      case 2:
        damaged = Buffer.concat([damaged.subarray(0, at + length), damaged.subarray(at)]);
        break;
      case 3:
        damaged = Buffer.concat([
          damaged.subarray(0, at),
          Buffer.from(';"=\r\n\t<&\0'),
          damaged.subarray(at),
        ]);
        break;
      default:
        damaged = damaged.subarray(0, Math.max(1, at));
    }
  }
  return damaged;
}

/** Whatever a file holds, it is read with its mistakes named, or refused with a reason. */
async function expectAnswer(name: string, bytes: Buffer): Promise<void> {
  const file = await fileOf(name, bytes);
  try {
    const report = await readRegister({ files: [file], known }, () => {});
    expect(report.faults.every((fault) => fault.expected.vi !== "" && fault.file === name)).toBe(true);
  } catch (error) {
    expect(error).toBeInstanceOf(FileRefused);
    expect((error as FileRefused).file).toBe(name);
  }
}

describe("damaged files", () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))("as a text table, %i", async (seed) => {
    await expectAnswer("t.csv", damage(Buffer.from(CELLS.join("\n")), seeded(seed)));
  });

  it.each(Array.from({ length: 30 }, (_, seed) => seed))("as a small workbook, %i", async (seed) => {
    const rows = CELLS.map((line) => line.split(";"));
    await expectAnswer("b.xlsx", damage(zip(bookParts({ A: rowsXml(rows) })), seeded(seed)));
  });

  it.each(Array.from({ length: 10 }, (_, seed) => seed))("as a register, %i", async (seed) => {
    await expectAnswer("r.xlsx", damage(await readFile(sample("so-theo-doi-2019.xlsx").path), seeded(seed)));
  });

  it.each(Array.from({ length: 20 }, (_, seed) => seed))(
    "as a workbook of damaged parts, %i",
    async (seed) => {
      const random = seeded(seed);
      const parts = bookParts({ A: rowsXml(CELLS.map((line) => line.split(";"))) });
      const at = random(parts.length);
      const damaged = parts.map((part, index) =>
        index === at ? { ...part, data: damage(Buffer.from(part.data), random) } : part,
      );
      await expectAnswer("p.xlsx", zip(damaged));
    },
  );
});
