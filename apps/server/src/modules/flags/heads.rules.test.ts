import { describe, expect, it } from "vitest";
import { type Headship, headConcerned } from "./heads.rules.js";
import type { Fact } from "./raising.rules.js";

const fact = (begins: string, ends: string, ownerPk: number | null = null): Fact => ({
  kind: "MONTH",
  fact: begins,
  begins,
  ends,
  found: null,
  among: null,
  evaluator: null,
  by: null,
  ownerPk,
  raises: true,
});
const JANUARY = fact("2020-01-01", "2020-02-01");
const MARCH = fact("2020-03-01", "2020-04-01");
const head = (personPk: number, since: string, until: string | null = null): Headship => ({
  personPk,
  since,
  until,
});

describe("whom a flag concerns", () => {
  it.each<[string, Fact[], Headship[], number | null]>([
    ["who headed it all the time", [JANUARY, MARCH], [head(1, "2018-01-01")], 1],
    [
      "who headed it then and left since",
      [JANUARY, MARCH],
      [head(1, "2018-01-01", "2020-04-01"), head(2, "2020-04-01")],
      1,
    ],
    [
      "nobody, where the head changed between",
      [JANUARY, MARCH],
      [head(1, "2018-01-01", "2020-02-15"), head(2, "2020-02-15")],
      null,
    ],
    [
      "nobody, where the head changed within a month",
      [JANUARY],
      [head(1, "2018-01-01", "2020-01-15"), head(2, "2020-01-15")],
      null,
    ],
    [
      "nobody, where the post was vacant at the end",
      [JANUARY, MARCH],
      [head(1, "2018-01-01", "2020-03-31")],
      null,
    ],
    [
      "nobody, where the post was vacant in between",
      [JANUARY],
      [head(1, "2018-01-01", "2020-01-05"), head(1, "2020-01-10")],
      null,
    ],
    [
      "one who was appointed anew without a gap",
      [JANUARY, MARCH],
      [head(1, "2020-01-20"), head(1, "2018-01-01", "2020-01-20")],
      1,
    ],
    ["nobody, without a head", [JANUARY], [], null],
    ["the head who owns the action", [fact("2020-01-10", "2020-02-25", 1)], [head(1, "2018-01-01")], 1],
    [
      "nobody, where another post owns the action",
      [fact("2020-01-10", "2020-02-25", 2)],
      [head(1, "2018-01-01")],
      null,
    ],
  ])("%s", (_, facts, heads, expected) => {
    expect(headConcerned(facts, heads)).toBe(expected);
  });
});
