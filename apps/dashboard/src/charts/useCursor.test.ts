import { describe, expect, it } from "vitest";
import { moved } from "./useCursor.js";

describe("the arrow keys in a chart", () => {
  it.each([
    ["ArrowRight", { row: 1, column: 2 }],
    ["ArrowLeft", { row: 1, column: 0 }],
    ["ArrowUp", { row: 0, column: 1 }],
    ["ArrowDown", { row: 2, column: 1 }],
    ["Home", { row: 1, column: 0 }],
    ["End", { row: 1, column: 3 }],
  ])("%s", (key, to) => {
    expect(moved({ row: 1, column: 1 }, key, 3, 4)).toEqual(to);
  });

  it("stop at the edges", () => {
    expect(moved({ row: 0, column: 0 }, "ArrowLeft", 3, 4)).toEqual({ row: 0, column: 0 });
    expect(moved({ row: 2, column: 3 }, "ArrowDown", 3, 4)).toEqual({ row: 2, column: 3 });
  });

  it("are left alone otherwise", () => {
    expect(moved({ row: 0, column: 0 }, "Tab", 3, 4)).toBeNull();
  });
});
