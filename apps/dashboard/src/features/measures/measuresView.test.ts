import { expect, it } from "vitest";
import { readTab } from "./measuresView.js";

it("an open case says the tab where the address does not", () => {
  expect(readTab({}, "flags").tab).toBe("flags");
  expect(readTab({ m: "x" }, "flags").tab).toBe("cases");
  expect(readTab({ tab: "flags", m: "x" }, "cases").tab).toBe("flags");
  expect(readTab({ tab: "none" }, "flags")).toEqual({
    tab: "flags",
    rejected: [{ key: "tab", value: "none" }],
  });
});
