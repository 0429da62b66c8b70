import { describe, expect, it } from "vitest";
import { PAGES, pathAt } from "./pages.js";
import { router } from "./router.js";

describe("the pages", () => {
  it("are those of the router", () => {
    expect(Object.keys(PAGES).toSorted()).toEqual(Object.keys(router.routesByPath).toSorted());
  });

  it.each([
    ["/", "/"],
    ["/cells", "/cells"],
    ["/cells/KP-017", "/cells/$code"],
    ["/sessions/018f/report", "/sessions/$id/report"],
    ["/cells/KP-017/further", null],
    ["/nowhere", null],
  ])("%s is at %s", (address, path) => {
    expect(pathAt(address)).toBe(path);
  });
});
