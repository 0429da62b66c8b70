import { describe, expect, it } from "vitest";
import { toCsv } from "./csv.js";

const table = {
  columns: [{ label: "Nhóm" }, { label: "Điểm", numeric: true }],
  rows: [
    ["Khu phố", 86.5],
    ["=HYPERLINK(1)", null],
    ['Cơ quan; "ban"', -2],
  ],
};

describe("a CSV", () => {
  it("opens in a Vietnamese spreadsheet: BOM, semicolons, decimal commas", () => {
    expect(toCsv(table, "VI")).toBe(
      '\uFEFFNhóm;Điểm\r\nKhu phố;86,5\r\n\'=HYPERLINK(1);\r\n"Cơ quan; ""ban""";-2\r\n',
    );
  });

  it("opens in an English one", () => {
    expect(toCsv(table, "EN").split("\r\n")[1]).toBe("Khu phố,86.5");
  });
});
