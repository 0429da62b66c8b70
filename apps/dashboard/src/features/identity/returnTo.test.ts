import { expect, it } from "vitest";
import { returnTo } from "./returnTo.js";

it.each([
  ["/cells?q=017", "/cells?q=017"],
  [undefined, "/"],
  ["https://elsewhere.example", "/"],
  ["//elsewhere.example", "/"],
  ["/\\elsewhere.example", "/"],
])("after signing in, %s leads to %s", (next, to) => {
  expect(returnTo(next)).toBe(to);
});
