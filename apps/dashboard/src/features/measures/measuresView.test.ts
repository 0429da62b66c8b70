import { expect, it } from "vitest";
import { beginsAt, readTab, tabsFor } from "./measuresView.js";

it("an open case says the tab where the address does not", () => {
  expect(readTab({}, "flags").tab).toBe("flags");
  expect(readTab({ m: "x" }, "flags").tab).toBe("cases");
  expect(readTab({ tab: "flags", m: "x" }, "cases").tab).toBe("flags");
  expect(readTab({ tab: "none" }, "flags")).toEqual({
    tab: "flags",
    rejected: [{ key: "tab", value: "none" }],
  });
});

it("analysts find the tables, and their own flags and cases only where there are any", () => {
  const analyst = { reads: false, tables: true, own: false };
  expect(tabsFor(analyst)).toEqual(["tables"]);
  expect(beginsAt(analyst)).toBe("tables");
  expect(readTab({ tab: "cases", m: "x" }, "tables", tabsFor(analyst)).tab).toBe("tables");
  expect(tabsFor({ ...analyst, own: true })).toEqual(["flags", "cases", "tables"]);
  expect(beginsAt({ ...analyst, own: true })).toBe("cases");
});

it("who is concerned by a case finds no tables, and who looks after a part finds all", () => {
  const nobody = { reads: false, tables: false, own: true };
  expect([tabsFor(nobody), beginsAt(nobody)]).toEqual([["flags", "cases"], "cases"]);
  const official = { reads: true, tables: true, own: false };
  expect([tabsFor(official).length, beginsAt(official)]).toEqual([3, "flags"]);
});
