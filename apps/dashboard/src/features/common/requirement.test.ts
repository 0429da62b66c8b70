import { expect, it } from "vitest";
import { stepBelow } from "./requirement.js";

it.each([
  [0.95, 6],
  [0.7, 6],
  [0.69, 5],
  [0.66, 4],
  [0.62, 3],
  [0.57, 2],
  [0.52, 1],
  [0.3, 0],
])("%d of 0.7 is step %d", (share, step) => {
  expect(stepBelow(share, 0.7)).toBe(step);
});
