import { expect, it } from "vitest";
import { areTerms, type QuotaDraft } from "./quotas.js";

const quota = (given: Partial<QuotaDraft> = {}): QuotaDraft => ({
  id: "q",
  by: "GROUP",
  key: "KP",
  least: 2,
  most: null,
  ...given,
});

it.each([
  [[], true],
  [[quota(), quota({ key: "CQ" })], true],
  [[quota(), quota()], false],
  [[quota({ key: "" })], false],
  [[quota({ most: 1 })], false],
  [[quota({ least: null, most: 1 })], true],
])("%o are quotas: %s", (quotas, fit) => {
  expect(areTerms({ reserves: 5, perCell: 1, quotas })).toBe(fit);
});
