import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { Context } from "../../src/core/context.js";
import { importCommand } from "../../src/modules/exchange/index.js";
import { describeCore } from "../testkit/workbench.js";
import { fileOf } from "./files.js";
import { sample } from "./fixtures.js";

const { path } = sample("so-theo-doi-2019.xlsx");
const faulty = sample("so-theo-doi-2019-faulty.xlsx").path;
const committee = "Quận ủy Tân Phú";

describeCore("the import command", (bench) => {
  const run = async (args: readonly string[], demonstration = false) => {
    const said: string[] = [];
    const noted: string[] = [];
    const opened = { system: () => new Context(bench.services, null), close: async () => {} };
    const failure = await importCommand(args, {
      demonstration,
      open: async () => opened,
      say: (line) => void said.push(line),
      note: (line) => void noted.push(line),
    }).catch((error: unknown) => error);
    return { said, noted, failure };
  };

  it("tells what it needs", async () => {
    expect((await run([path], true)).failure).toMatchObject({ reason: "WRONG_STATE" });
    expect((await run([])).failure).toMatchObject({ reason: "INVALID_VALUE" });
    expect((await run(["no-such-file.xlsx"])).failure).toMatchObject({ reason: "NOT_FOUND" });
    expect((await run([tmpdir()])).failure).toMatchObject({ message: `${tmpdir()} is no file.` });
    expect((await run(["--no-such-option"])).failure).toMatchObject({ reason: "INVALID_VALUE" });
    const help = await run(["--help"], true);
    expect(help.failure).toBeUndefined();
    expect(help.said.join()).toMatch(/^Usage: npm run import -- FILE/);
    expect((await run([path])).failure).toMatchObject({ reason: "INVALID_VALUE" });
    expect((await run([path, "--committee", committee, "--map", "x"])).failure).toMatchObject({
      reason: "INVALID_VALUE",
    });
  });

  it("prints every mistake and fails", async () => {
    const { said, failure } = await run([faulty, "--committee", committee]);
    expect(failure).toMatchObject({ message: "The register has 8 mistakes; nothing was imported." });
    expect(said).toContain(
      "so-theo-doi-2019-faulty.xlsx, Danh sách chi bộ, row 16, Mã chi bộ: “KP-003” – expected a code of its own; row 7 already has this one (perhaps KP-012; 21 more follow from it)",
    );
    const json = JSON.parse((await run([faulty, "--committee", committee, "--json"])).said.join("\n"));
    expect(json).toMatchObject({ batchId: null, faultCount: 8, outcomes: null });
  });

  it("previews, imports with progress, and knows the committee from then on", async () => {
    const preview = await run([path, "--committee", committee, "--preview"]);
    expect(preview.said).toContain("cells          256 new, 0 changed, 0 unchanged");
    const applied = await run([path, "--committee", committee]);
    expect(applied.failure).toBeUndefined();
    expect(applied.said.at(-1)).toMatch(/^Imported as batch [0-9a-f-]{36}\.$/);
    expect(applied.noted).toContain("meetings: 3302 of 3302");
    const again = await run([path]);
    expect(again.said).toContain("meetings       0 new, 0 changed, 3302 unchanged");
  });

  it("says how many changed values it does not list", async () => {
    const rows = Array.from({ length: 25 }, (_, index) => {
      const code = `KP-${String(index + 1).padStart(3, "0")}`;
      return `${code};Tên mới ${code};Khu phố;Đảng ủy phường Hòa Thạnh`;
    });
    const text = ["Mã chi bộ;Tên chi bộ;Loại hình;Cấp ủy cấp trên", ...rows];
    const file = await fileOf("changed.csv", text.join("\n"));
    const { said } = await run([file.path, "--preview"]);
    const changed = said.filter((line) => line.includes("→"));
    const more = Number(/^… and (\d+) more changed values$/.exec(said.at(-1)!)?.[1]);
    const json = JSON.parse((await run([file.path, "--preview", "--json"])).said.join("\n"));
    expect(changed).toHaveLength(20);
    expect(json.valueCount).toBe(20 + more);
  });

  it("takes the meaning of a heading", async () => {
    const file = await fileOf("m.csv", "Ký hiệu;Ngày họp;Loại sinh hoạt\nKP-001;05/12/2019;Chuyên đề\n");
    const { said, failure } = await run([file.path, "--map", "Ký hiệu=code", "--preview"]);
    expect(failure).toBeUndefined();
    expect(said).toContain("meetings       1 new, 0 changed, 0 unchanged");
  });
});
