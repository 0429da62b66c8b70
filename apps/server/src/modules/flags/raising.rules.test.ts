import { addDays, addMonths, bucketOf, type Day, type FlagKind, type FlagState } from "@nen-nep/schema";
import { describe, expect, it } from "vitest";
import { type DatedTerms, type Fact, groupsOf, type KnownFlag, review } from "./raising.rules.js";

const TODAY: Day = "2020-07-01";

const ruleOf = (kind: FlagKind, more: Partial<DatedTerms> = {}): DatedTerms => ({
  pk: 1,
  kind,
  since: "2018-01-01",
  times: 2,
  windowMonths: 6,
  threshold: null,
  limitationMonths: 12,
  inForce: 1,
  ...more,
});

const fact = (begins: Day, more: Partial<Fact> = {}): Fact => ({
  kind: "MONTH",
  fact: begins,
  begins,
  ends: addDays(begins, 1),
  found: null,
  among: null,
  evaluator: null,
  by: null,
  ownerPk: null,
  raises: true,
  ...more,
});
const months = (...names: string[]): Fact[] =>
  names.map((name) => fact(`${name}-01`, { ends: addMonths(`${name}-01`, 1) }));
const quarters = (...days: Day[]): Fact[] =>
  days.map((day) => fact(day, { kind: "QUARTER", ends: bucketOf(day, "QUARTER").end }));
const poor = (...given: [Day, string][]): Fact[] =>
  given.map(([day, by]) => fact(day, { kind: "EVALUATION", by, found: 4_000 }));
const overdue = (due: Day, found: number, more: Partial<Fact> = {}): Fact =>
  fact(due, { kind: "ACTION", fact: `a ${due}`, found, ...more });
const absent = (day: Day, found: number, among: number): Fact => fact(day, { kind: "MEETING", found, among });

const MONTHS = ruleOf("MONTHS_NOT_HELD");
const QUARTERS = ruleOf("QUARTERS_WITHOUT_THEME", { windowMonths: 12 });
const POOR = ruleOf("POOR_TWICE", { windowMonths: 12 });
const OVERDUE = ruleOf("ACTION_OVERDUE", { times: 1, threshold: 45 });
const ABSENCE = ruleOf("UNEXCUSED_ABSENCE", { times: 3, threshold: 10 });

/** What the rule groups: the days of the facts of each group. */
const grouped = (rule: DatedTerms, facts: Fact[]) =>
  groupsOf(rule, facts).map((group) => group.map(({ begins }) => begins));

describe("what a rule looks for", () => {
  it.each<[string, DatedTerms, Fact[], Day[][]]>([
    ["one month is not enough", MONTHS, months("2020-01"), []],
    ["two within the window are", MONTHS, months("2020-01", "2020-06"), [["2020-01-01", "2020-06-01"]]],
    ["two at its two ends are not", MONTHS, months("2020-01", "2020-07"), []],
    [
      "the first is left out where it stands alone",
      MONTHS,
      months("2019-07", "2020-01", "2020-02"),
      [["2020-01-01", "2020-02-01"]],
    ],
    [
      "each month counts in one group",
      MONTHS,
      months("2019-07", "2019-08", "2019-12", "2020-01", "2020-02"),
      [
        ["2019-07-01", "2019-08-01", "2019-12-01"],
        ["2020-01-01", "2020-02-01"],
      ],
    ],
    ["two quarters", QUARTERS, quarters("2019-07-01", "2020-04-01"), [["2019-07-01", "2020-04-01"]]],
    ["two quarters a year apart", QUARTERS, quarters("2019-04-01", "2020-04-01"), []],
    ["twice by one evaluator", POOR, poor(["2020-01-05", "S:1"], ["2020-02-05", "S:1"]), []],
    [
      "by two evaluators",
      POOR,
      poor(["2020-01-05", "S:1"], ["2020-02-05", "D:1"]),
      [["2020-01-05", "2020-02-05"]],
    ],
    ["an action not overdue for long", OVERDUE, [overdue("2020-05-18", 44)], []],
    [
      "each action for itself",
      OVERDUE,
      [overdue("2020-05-17", 45), overdue("2020-04-01", 91)],
      [["2020-04-01"], ["2020-05-17"]],
    ],
    ["absence of exactly the share", ABSENCE, [1, 2, 3].map((n) => absent(`2020-0${n}-05`, 2, 20)), []],
    [
      "absence above the share",
      ABSENCE,
      [1, 2, 3].map((n) => absent(`2020-0${n}-05`, 3, 20)),
      [["2020-01-05", "2020-02-05", "2020-03-05"]],
    ],
    [
      "a meeting within the share between them",
      ABSENCE,
      [absent("2020-01-05", 3, 20), absent("2020-02-05", 1, 20), absent("2020-03-05", 3, 20)],
      [],
    ],
  ])("%s", (_, rule, facts, expected) => {
    expect(grouped(rule, facts)).toEqual(expected);
  });
});

/** A review in short: what is raised, kept with its facts, and cleared. */
function reviewed(
  rule: DatedTerms | null,
  facts: Fact[],
  flags: readonly KnownFlag[] = [],
  rules: readonly DatedTerms[] = [],
) {
  const all = new Map([...rules, ...(rule ? [rule] : [])].map((each) => [each.pk, each]));
  const { raised, kept, cleared } = review({ rule, rules: all, facts, flags, today: TODAY });
  return {
    raised: raised.map(({ about, facts: own, again }) => [about, own.length, ...(again ? ["again"] : [])]),
    kept: kept.map(({ flag, facts: own }) => [flag.about, ...own.map(({ begins }) => begins)]),
    cleared: cleared.map(({ about }) => about),
  };
}
const flagOf = (state: FlagState, ...names: string[]): KnownFlag => ({
  about: `${names[0]}-01`,
  state,
  rulePk: 1,
  facts: names.map((name) => `${name}-01`),
});
const NOTHING = { raised: [], kept: [], cleared: [] };

describe("a review", () => {
  it("raises what ended within the limitation, since the rule is in force", () => {
    expect(reviewed(MONTHS, months("2020-01", "2020-02")).raised).toEqual([["2020-01-01", 2]]);
    // A month that ended before the first of July 2019 is too old; June 2019 ended on that day.
    expect(reviewed(MONTHS, months("2019-05", "2019-06"))).toEqual(NOTHING);
    expect(reviewed(MONTHS, months("2019-07", "2019-08")).raised).toHaveLength(1);
    const young = { ...MONTHS, since: "2020-02-01" };
    expect(reviewed(young, months("2020-01", "2020-02"))).toEqual(NOTHING);
    expect(reviewed({ ...MONTHS, inForce: 0 }, months("2020-01", "2020-02"))).toEqual(NOTHING);
    expect(reviewed(null, months("2020-01", "2020-02"))).toEqual(NOTHING);
  });

  it("leaves an open flag as it is, and takes in what happened since", () => {
    const open = flagOf("RAISED", "2020-01", "2020-02");
    expect(reviewed(MONTHS, months("2020-01", "2020-02"), [open])).toEqual({
      ...NOTHING,
      kept: [["2020-01-01", "2020-01-01", "2020-02-01"]],
    });
    expect(reviewed(MONTHS, months("2020-01", "2020-02", "2020-05"), [open]).kept[0]).toHaveLength(4);
    // Beyond the window it would be another question; one month alone is none.
    expect(
      reviewed(MONTHS, months("2019-09", "2019-10", "2020-05"), [flagOf("EXPLAINED", "2019-09", "2019-10")]),
    ).toEqual({
      ...NOTHING,
      kept: [["2019-09-01", "2019-09-01", "2019-10-01"]],
    });
  });

  it("keeps an open flag however old its facts become, and by the version that raised it", () => {
    const old = { ...flagOf("RAISED", "2019-01", "2019-02"), rulePk: 7 };
    const before = { ...MONTHS, pk: 7 };
    const stricter = { ...MONTHS, since: "2020-06-01", times: 3 };
    const facts = months("2019-01", "2019-02").map((each) => ({ ...each, raises: false }));
    expect(reviewed(stricter, facts, [old], [before]).kept).toHaveLength(1);
    expect(reviewed({ ...stricter, inForce: 0 }, facts, [old], [before]).kept).toHaveLength(1);
  });

  it("clears an open flag once too few of its facts hold", () => {
    const open = flagOf("EXPLAINED", "2020-01", "2020-02");
    expect(reviewed(MONTHS, months("2020-01"), [open]).cleared).toEqual(["2020-01-01"]);
    expect(reviewed(MONTHS, [], [open]).cleared).toEqual(["2020-01-01"]);
    expect(reviewed(MONTHS, months("2020-02", "2020-03"), [open])).toEqual({
      ...NOTHING,
      kept: [["2020-01-01", "2020-02-01", "2020-03-01"]],
    });
  });

  it.each<FlagState>(["DISMISSED", "USED"])("raises nothing from the facts of one that is %s", (state) => {
    const settled = flagOf(state, "2020-01", "2020-02");
    expect(reviewed(MONTHS, months("2020-01", "2020-02"), [settled])).toEqual(NOTHING);
    expect(reviewed(MONTHS, months("2020-01", "2020-02", "2020-03"), [settled])).toEqual(NOTHING);
    expect(reviewed(MONTHS, months("2020-01", "2020-02", "2020-03", "2020-04"), [settled]).raised).toEqual([
      ["2020-03-01", 2],
    ]);
  });

  it("raises a cleared one again as itself", () => {
    const cleared = flagOf("CLEARED", "2020-01", "2020-02");
    expect(reviewed(MONTHS, months("2020-01", "2020-02"), [cleared]).raised).toEqual([
      ["2020-01-01", 2, "again"],
    ]);
    expect(reviewed(MONTHS, months("2020-01"), [cleared])).toEqual(NOTHING);
  });

  it("names a new one by a fact that names none yet", () => {
    // Its first month was corrected once and is back: the settled flag still bears its name.
    const settled = { ...flagOf("DISMISSED", "2020-01", "2020-02"), facts: ["2020-02-01"] };
    expect(reviewed(MONTHS, months("2020-01", "2020-02", "2020-03"), [settled]).raised).toEqual([
      ["2020-03-01", 2],
    ]);
  });

  it("raises an action while it is open, and keeps the flag once it was handed in late", () => {
    expect(reviewed(OVERDUE, [overdue("2020-05-01", 61)]).raised).toEqual([["a 2020-05-01", 1]]);
    const late = overdue("2020-05-01", 61, { raises: false });
    expect(reviewed(OVERDUE, [late])).toEqual(NOTHING);
    const open: KnownFlag = { about: "a 2020-05-01", state: "RAISED", rulePk: 1, facts: ["a 2020-05-01"] };
    expect(reviewed(OVERDUE, [late], [open]).kept).toHaveLength(1);
    expect(reviewed(OVERDUE, [overdue("2020-05-01", 44)], [open]).cleared).toHaveLength(1);
    // It became overdue for long enough more than a year ago.
    expect(reviewed(OVERDUE, [overdue("2019-05-01", 427)])).toEqual(NOTHING);
    expect(reviewed(OVERDUE, [overdue("2019-05-18", 410)]).raised).toHaveLength(1);
  });
});
