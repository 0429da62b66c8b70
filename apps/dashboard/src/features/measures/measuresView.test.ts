import { expect, it } from "vitest";
import { flagsWhere, readMeasuresView } from "./measuresView.js";

it("shows open flags unless the address says otherwise", () => {
  const { view, rejected } = readMeasuresView({});
  expect(view).toEqual({ tab: "flags", kind: null, shown: "open", open: null });
  expect(rejected).toEqual([]);
  expect(flagsWhere(view)).toEqual({ state: { in: ["RAISED", "EXPLAINED"] } });
});

it("reads kind, state and the open flag, and names what it does not know", () => {
  const { view, rejected } = readMeasuresView({ k: "POOR_TWICE", s: "DISMISSED", f: "x", tab: "none" });
  expect(flagsWhere(view)).toEqual({ kind: { eq: "POOR_TWICE" }, state: { in: ["DISMISSED"] } });
  expect(view.open).toBe("x");
  expect(rejected).toEqual([{ key: "tab", value: "none" }]);
  expect(flagsWhere({ ...view, kind: null, shown: "all" })).toEqual({});
});
