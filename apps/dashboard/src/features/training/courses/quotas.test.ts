import { expect, it } from "vitest";
import { areTerms, isLeastOverMost, type QuotaDraft } from "./quotas.js";

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

it.each([
  [quota({ least: 2, most: 1 }), true],
  [quota({ least: 2, most: 2 }), false],
  [quota({ least: 2, most: null }), false],
  [quota({ least: null, most: 0 }), false],
])("%o asks for more than it allows: %s", (given, over) => {
  expect(isLeastOverMost(given)).toBe(over);
});
