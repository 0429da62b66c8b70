import { expect, it } from "vitest";
import { clippedTo, wrappedTo } from "./words.js";

it("words are broken into lines of a width, and never lost", () => {
  expect(wrappedTo("Doanh nghiệp tư nhân", 80)).toEqual(["Doanh nghiệp", "tư nhân"]);
  expect(wrappedTo("Doanh nghiệp tư nhân", 42)).toEqual(["Doanh", "nghiệp", "tư", "nhân"]);
  expect(wrappedTo("Khu phố", 200)).toEqual(["Khu phố"]);
});

it("words are cut only where they do not fit", () => {
  expect(clippedTo("Tập trung dân chủ", 200)).toBe("Tập trung dân chủ");
  expect(clippedTo("Tập trung dân chủ", 80)).toBe("Tập trung d…");
});
