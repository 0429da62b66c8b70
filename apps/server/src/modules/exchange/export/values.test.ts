import { expect, it } from "vitest";
import type { Column } from "./columns.js";
import { cellOf } from "./values.js";

const column: Column = { path: ["reasons"], label: "Lý do", format: "TEXT", words: null, empty: null };
const written = (reasons: readonly (string | null)[]) =>
  cellOf({ reasons }, column, { language: "VI", local: (instant) => instant });

it.each([
  [["Đạt 70%.", "Thấp hơn mặt bằng."], "Đạt 70%. Thấp hơn mặt bằng."],
  [["KP-001", "KP-002"], "KP-001; KP-002"],
  [["Đạt 70%.", null, "KP-002"], "Đạt 70%.; ; KP-002"],
])("%o stands in one place as %s", (reasons, value) => {
  expect(written(reasons)).toEqual({ kind: "text", value });
});
