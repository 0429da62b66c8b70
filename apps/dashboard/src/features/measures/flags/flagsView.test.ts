import { expect, it } from "vitest";
import { flagsWhere, readFlagsView } from "./flagsView.js";

it("shows open flags unless the address says otherwise", () => {
  const { view, rejected } = readFlagsView({});
  expect(view).toEqual({ kind: null, shown: "open", open: null });
  expect(rejected).toEqual([]);
  expect(flagsWhere(view)).toEqual({ state: { in: ["RAISED", "EXPLAINED"] } });
});

it("reads kind, state and the open flag, and names what it does not know", () => {
  const { view, rejected } = readFlagsView({ k: "POOR_TWICE", s: "none", f: "x" });
  expect(flagsWhere(view)).toEqual({ kind: { eq: "POOR_TWICE" }, state: { in: ["RAISED", "EXPLAINED"] } });
  expect(view.open).toBe("x");
  expect(rejected).toEqual([{ key: "s", value: "none" }]);
  expect(flagsWhere({ ...view, kind: null, shown: "all" })).toEqual({});
});
