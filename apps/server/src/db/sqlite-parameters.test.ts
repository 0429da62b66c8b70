import { expect, it } from "vitest";
import { numberedParameters } from "./sqlite-parameters.js";

it("numbers values by name, the same name with the same number", () => {
  expect(
    numberedParameters("SELECT :from AS a, :pk + 1, :from", { from: "2020-01-01", pk: 7, other: 1 }),
  ).toEqual(["SELECT ?1 AS a, ?2 + 1, ?1", ["2020-01-01", 7]]);
});

it("numbers each value of a list", () => {
  expect(numberedParameters("pk IN (:...keys) AND day = :day", { keys: [3, 5], day: "x" })).toEqual([
    "pk IN (?1, ?2) AND day = ?3",
    [3, 5, "x"],
  ]);
});

it("gives the same words for other numbers, which is what keeps a statement compiled", () => {
  const [one, other] = [1, 2_000_000_000].map((pk) => numberedParameters("WHERE pk = :pk", { pk })[0]);
  expect(one).toBe(other);
});

it("writes out what the driver would bind as a fraction, and the numbers of long lists", () => {
  expect(numberedParameters("SELECT :a, :b", { a: 1_700_000_000_000, b: 0.5 })).toEqual([
    "SELECT 1700000000000, 0.5",
    [],
  ]);
  const [text, values] = numberedParameters("pk IN (:...keys)", { keys: Array(501).fill(4) });
  expect([text.slice(0, 14), values]).toEqual(["pk IN (4, 4, 4", []]);
});

it("leaves what is no parameter as it is", () => {
  expect(numberedParameters("SELECT '12:30', :none", { pk: 1 })).toEqual(["SELECT '12:30', :none", []]);
});
