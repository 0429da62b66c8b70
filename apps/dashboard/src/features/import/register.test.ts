import { beforeAll, expect, it } from "vitest";
import { formatFor } from "../../i18n/format.js";
import { activateLanguage } from "../../i18n/i18n.js";
import type { Text } from "../../i18n/useText.js";
import {
  distinctOf,
  type Fault,
  faultTable,
  faultySheets,
  fieldWords,
  missingOf,
  recordWords,
  type Sheet,
  totalOf,
  unreadOf,
  valueWords,
} from "./register.js";

beforeAll(() => activateLanguage("VI"));

const text: Text = { language: "VI", say: (id) => id, format: formatFor("VI") };

const sheet = (kind: Sheet["kind"], columns: Sheet["columns"]): Sheet => ({
  file: "so.xlsx",
  sheet: "Danh sách",
  kind,
  rows: 1,
  notesLeft: 0,
  columns,
  fields: [
    { field: "code", required: true, labelVi: "Mã chi bộ", labelEn: "Cell code" },
    { field: "note", required: false, labelVi: "Ghi chú", labelEn: "Notes" },
  ],
});
const column = (heading: string, field: string | null, criterion: string | null = null) => ({
  heading,
  field,
  criterion,
});
const fault = (name: string, row: number | null): Fault => ({
  file: "so.xlsx",
  sheet: name,
  row,
  column: "Có mặt",
  value: "-4",
  reason: "NUMBER_INVALID",
  suggestion: null,
  follows: 0,
  expectedVi: "số nguyên",
  expectedEn: "a whole number",
});

it("counts what is unread and names what is missing, of tables only", () => {
  const table = sheet("CELLS", [
    column("Ký hiệu", null),
    column("Ghi chú", "note"),
    column("TC 1 (5)", null, "1"),
  ]);
  const aside = sheet(null, [column("Hướng dẫn", null)]);
  expect(unreadOf([table, aside])).toBe(1);
  expect(missingOf(table).map(({ field }) => field)).toEqual(["code"]);
  expect(missingOf(aside)).toEqual([]);
});

it("shows a heading that stands twice once, as it was first understood", () => {
  const twice = sheet("CELLS", [column("Mã chi bộ", "code"), column("Mã chi bộ", null)]);
  expect(distinctOf(twice)).toEqual([column("Mã chi bộ", "code")]);
});

it("counts mistakes by sheet and writes them as a table, nothing as nothing", () => {
  const faults = [fault("Họp", 11), fault("Danh sách", null), fault("Họp", 44)];
  expect([...faultySheets(faults)]).toEqual([
    ["Họp", 2],
    ["Danh sách", 1],
  ]);
  const { rows } = faultTable(faults, text, () => "số không hợp lệ");
  expect(rows[1]).toEqual([
    "so.xlsx",
    "Danh sách",
    null,
    "Có mặt",
    "-4",
    "số không hợp lệ",
    "số nguyên",
    null,
  ]);
});

it("adds up the outcomes", () => {
  expect(
    totalOf([
      { subject: "CELLS", created: 2, changed: 1, unchanged: 0 },
      { subject: "POSTS", created: 1, changed: 0, unchanged: 4 },
    ]),
  ).toEqual({ created: 3, changed: 1, unchanged: 4 });
});

it("writes changed values as the reader's language does", () => {
  const groups = [{ key: "SCHOOL", name: "Chi bộ trường học" }];
  expect(recordWords("KP-001 2019-03-12", text)).toBe("KP-001 12/03/2019");
  expect(recordWords("KP-001 2019-03", text)).toBe("KP-001 03/2019");
  expect(recordWords("KP-001 SECRETARY", text)).toBe("KP-001 bí thư");
  expect(valueWords("2019-03-12", text, groups)).toBe("12/03/2019");
  expect(valueWords("SCHOOL", text, groups)).toBe("Chi bộ trường học");
  expect(valueWords(null, text, groups)).toBeNull();
  expect(fieldWords("members", text)).toBe("import.field.members");
  expect(fieldWords("unheardOf", text)).toBe("unheardOf");
});
