import { describe, expect, it } from "vitest";
import type { Candidate } from "./choice.rules.js";
import type { DelegationFact, GroupFact, MemberFact, PilotFact, PlanFacts } from "./facts.rules.js";
import { issuesOf } from "./issues.rules.js";
import { proposePilots } from "./proposal.rules.js";

const TODAY = "2018-08-01";

const group = (pk: number, more: Partial<GroupFact> = {}): GroupFact => ({
  pk,
  name: `Nhóm ${pk}`,
  nameEn: `Group ${pk}`,
  regular: 1,
  thematic: 1,
  superiors: 4,
  ...more,
});

const member = (cells: readonly number[], head = true): MemberFact => ({
  personPk: cells[0] ?? 1,
  accountPk: null,
  head,
  cells,
});

const delegation = (pk: number, members: readonly MemberFact[] = [member([9_000 + pk])]): DelegationFact => ({
  pk,
  name: `Đoàn ${pk}`,
  members,
  elsewhere: [],
});

/** Eight cells a group, of four superiors, the first with the lowest scores. */
const cellsOf = (groupPk: number): Candidate[] =>
  Array.from({ length: 8 }, (_, index) => ({
    cellPk: 100 * groupPk + index,
    code: `G${groupPk}-${index}`,
    cell: `Chi bộ ${groupPk}-${index}`,
    groupPk,
    superiorPk: (groupPk + index) % 4,
    superior: `Đảng ủy ${(groupPk + index) % 4}`,
    score: 7_000 + 200 * index,
    evaluations: 4,
  }));

const GROUPS = [1, 2, 3, 4, 5, 6];
const plan = (more: Partial<PlanFacts> = {}): PlanFacts => ({
  from: "2018-08-06",
  before: "2019-01-01",
  perDelegation: 4,
  documents: 2,
  groups: GROUPS.map((pk) => group(pk)),
  pilots: [],
  delegations: [1, 2, 3].map((pk) => delegation(pk)),
  ...more,
});
const CANDIDATES = GROUPS.flatMap(cellsOf);

/** The plan as it would be if the proposal were applied. */
function applied(facts: PlanFacts, candidates = CANDIDATES, anchors = 0): PlanFacts {
  const { pilots } = proposePilots(facts, candidates, anchors, TODAY);
  const made = pilots.map((pilot, index): PilotFact => {
    const candidate = candidates.find(({ cellPk }) => cellPk === pilot.cellPk)!;
    return {
      ...candidate,
      ...pilot,
      pk: 1_000 + index,
      underCommittee: true,
      closed: false,
      theme: "Chuyên đề",
      held: false,
    };
  });
  return { ...facts, pilots: [...facts.pilots, ...made] };
}
const codes = (facts: PlanFacts, today = TODAY) => issuesOf(facts, today).map(({ code }) => code);

describe("a proposal", () => {
  it("of twelve pilots breaks nothing: 6 + 6, four a delegation, other groups, days and superiors", () => {
    const whole = applied(plan());
    expect(whole.pilots).toHaveLength(12);
    expect(issuesOf(whole, TODAY)).toEqual([]);
    for (const { pk } of whole.delegations) {
      const own = whole.pilots.filter(({ delegationPk }) => delegationPk === pk);
      expect(new Set(own.map(({ groupPk }) => groupPk)).size).toBe(4);
      expect(own.filter(({ sessionType }) => sessionType === "REGULAR")).toHaveLength(2);
    }
    expect(new Set(whole.pilots.map(({ day }) => day)).size).toBe(12);
  });

  it("takes one cell of the upper and one of the lower half of a group, and says so in both languages", () => {
    const { pilots } = proposePilots(plan(), CANDIDATES, 0, TODAY);
    for (const pk of GROUPS) {
      const own = pilots.filter(({ cellPk }) => Math.floor(cellPk / 100) === pk);
      const text = own.map(({ reasons }) => reasons.map(({ vi, en }) => `${vi} ${en}`).join(" ")).join(" ");
      expect(text).toMatch(/nửa trên/);
      expect(text).toMatch(/nửa dưới/);
      expect(text).toMatch(/upper half/);
      expect(text).toMatch(/lower half/);
    }
    expect(pilots.every(({ reasons }) => reasons.every(({ vi, en }) => vi !== "" && en !== ""))).toBe(true);
  });

  it("is the same whenever it is asked for", () => {
    expect(proposePilots(plan(), CANDIDATES, 2, TODAY)).toEqual(proposePilots(plan(), CANDIDATES, 2, TODAY));
    expect(proposePilots(plan(), [...CANDIDATES].reverse(), 2, TODAY)).toEqual(
      proposePilots(plan(), CANDIDATES, 2, TODAY),
    );
  });

  it("sends nobody to their own cell", () => {
    const chosen = proposePilots(plan(), CANDIDATES, 0, TODAY).pilots;
    // Each delegation gets a member of every cell that it would attend.
    const delegations = [1, 2, 3].map((pk) =>
      delegation(pk, [
        member(chosen.filter(({ delegationPk }) => delegationPk === pk).map(({ cellPk }) => cellPk)),
      ]),
    );
    const whole = applied(plan({ delegations }));
    expect(codes(whole)).not.toContain("OWN_CELL");
    expect(codes(whole)).not.toContain("DELEGATION_LOAD");
  });

  it("completes what is chosen already, and leaves it as it is", () => {
    const first = applied(plan());
    const half = { ...first, pilots: first.pilots.slice(0, 5) };
    const whole = applied(half);
    expect(whole.pilots.slice(0, 5)).toEqual(half.pilots);
    expect(issuesOf(whole, TODAY)).toEqual([]);
    expect(proposePilots(whole, CANDIDATES, 0, TODAY).pilots).toEqual([]);
  });

  it("schedules anchors that all delegations score, on days free for all", () => {
    const whole = applied(plan(), CANDIDATES, 2);
    expect(whole.pilots.filter(({ anchor }) => anchor)).toHaveLength(2);
    expect(issuesOf(whole, TODAY)).toEqual([]);
  });

  it("keeps public holidays free", () => {
    const span = { from: "2020-04-27", before: "2020-05-05", groups: [group(1), group(2)] };
    const { pilots } = proposePilots(plan(span), CANDIDATES.slice(0, 16), 0, "2020-04-01");
    expect(pilots.map(({ day }) => day).sort()).toEqual([
      "2020-04-27",
      "2020-04-28",
      "2020-04-29",
      "2020-05-04",
    ]);
  });

  it("keeps days free on which a delegation is due elsewhere", () => {
    const busy = applied(plan()).pilots[0]!.day!;
    const delegations = [1, 2, 3].map((pk) => ({
      ...delegation(pk),
      elsewhere: [{ day: busy, cell: "Chi bộ khác" }],
    }));
    expect(applied(plan({ delegations })).pilots.map(({ day }) => day)).not.toContain(busy);
  });

  it.each<[string, PlanFacts, readonly Candidate[], RegExp]>([
    [
      "a group without enough cells",
      plan(),
      CANDIDATES.filter(({ cellPk }) => cellPk < 601),
      /Nhóm 6: chỉ chọn được 1 trong 2/,
    ],
    ["no delegations", plan({ delegations: [] }), CANDIDATES, /chưa có đoàn công tác/],
    ["a load that does not come out even", plan({ perDelegation: 3 }), CANDIDATES, /12 buổi cho 3 đoàn/],
    ["a period without enough days", plan({ before: "2018-08-10" }), CANDIDATES, /không đủ ngày trống/],
  ])("says what it could not keep: %s", (_, facts, candidates, words) => {
    const { remarks } = proposePilots(facts, candidates, 0, TODAY);
    expect(remarks.map(({ vi }) => vi).join("\n")).toMatch(words);
  });

  it("of a very large plan is made at once", () => {
    const groups = GROUPS.map((pk) => group(pk, { regular: 20, thematic: 20 }));
    const many = GROUPS.flatMap((pk) =>
      Array.from({ length: 90 }, (_, index) => ({
        ...cellsOf(pk)[index % 8]!,
        cellPk: 1_000 * pk + index,
        code: `G${pk}-${String(index).padStart(3, "0")}`,
      })),
    );
    const { pilots } = proposePilots(
      plan({ groups, before: "2020-01-01", perDelegation: 80 }),
      many,
      0,
      TODAY,
    );
    expect(pilots).toHaveLength(240);
  });
});

const pilot = (more: Partial<PilotFact> = {}): PilotFact => ({
  pk: 1,
  cellPk: 100,
  cell: "Chi bộ khu phố 3",
  groupPk: 1,
  superiorPk: 1,
  superior: "Đảng ủy phường Phú Trung",
  underCommittee: true,
  closed: false,
  sessionType: "REGULAR",
  delegationPk: 1,
  day: "2018-09-10",
  theme: null,
  anchor: false,
  held: false,
  ...more,
});
const other = (more: Partial<PilotFact> = {}) =>
  pilot({
    pk: 2,
    cellPk: 101,
    cell: "Chi bộ khu phố 4",
    sessionType: "THEMATIC",
    theme: "x",
    superiorPk: 2,
    day: "2018-09-11",
    ...more,
  });
const small = (pilots: readonly PilotFact[], more: Partial<PlanFacts> = {}): PlanFacts =>
  plan({ groups: [group(1)], delegations: [delegation(1)], perDelegation: 2, pilots, ...more });

describe("what is amiss with a plan is named", () => {
  it("and nothing is where all is well", () => expect(codes(small([pilot(), other()]))).toEqual([]));

  it.each<[string, PlanFacts, readonly string[], string?]>([
    ["a group short of a kind", small([pilot()], { perDelegation: 1 }), ["GROUP_SHORT"]],
    [
      "a group with too many",
      small([pilot(), other(), other({ pk: 3, cellPk: 102, day: "2018-09-12" })], { perDelegation: 3 }),
      ["GROUP_OVER"],
    ],
    ["a cell chosen twice", small([pilot(), other({ cellPk: 100 })]), ["CELL_TWICE"]],
    [
      "a cell of no group",
      small([pilot(), other(), other({ pk: 3, cellPk: 102, groupPk: null, day: "2018-09-12" })], {
        perDelegation: 3,
      }),
      ["CELL_OUTSIDE_GROUPS"],
    ],
    [
      "a cell of another committee",
      small([pilot({ underCommittee: false }), other()]),
      ["CELL_OUTSIDE_COMMITTEE"],
    ],
    ["a closed cell", small([pilot({ closed: true }), other()]), ["CELL_CLOSED"]],
    ["the same superior", small([pilot(), other({ superiorPk: 1 })]), ["SAME_SUPERIOR"]],
    [
      "no delegation",
      small([pilot(), other({ delegationPk: null })], { perDelegation: 1 }),
      ["NO_DELEGATION"],
    ],
    ["no day", small([pilot({ day: null }), other()]), ["NO_DAY"]],
    ["no theme", small([pilot(), other({ theme: null })]), ["NO_THEME"]],
    ["a day outside the period", small([pilot({ day: "2019-01-01" }), other()]), ["DAY_OUTSIDE_PERIOD"]],
    ["a load other than planned", small([pilot(), other()], { perDelegation: 4 }), ["DELEGATION_LOAD"]],
    ["no members", small([pilot(), other()], { delegations: [delegation(1, [])] }), ["DELEGATION_EMPTY"]],
    [
      "no head",
      small([pilot(), other()], { delegations: [delegation(1, [member([9], false)])] }),
      ["DELEGATION_WITHOUT_HEAD"],
    ],
    [
      "an own cell",
      small([pilot(), other()], { delegations: [delegation(1, [member([100])])] }),
      ["OWN_CELL"],
    ],
    ["two meetings on a day", small([pilot(), other({ day: "2018-09-10" })]), ["DAY_CLASH"]],
    ["no document", small([pilot(), other()], { documents: 0 }), ["NO_DOCUMENT"]],
    ["a past day without a meeting", small([pilot(), other({ held: true })]), ["NOT_RECORDED"], "2018-09-20"],
  ])("%s", (_, facts, expected, today) => {
    expect(codes(facts, today)).toEqual(expected);
  });

  it("a meeting elsewhere on the day, also of an anchor", () => {
    const busy = { ...delegation(1), elsewhere: [{ day: "2018-09-10", cell: "Chi bộ xa" }] };
    expect(issuesOf(small([pilot(), other()], { delegations: [busy] }), TODAY)[0]).toMatchObject({
      code: "DAY_CLASH",
      delegationPk: 1,
      pilotPk: 1,
      vi: "Đoàn 1: ngày 10/09/2018 có hai buổi, tại Chi bộ xa và Chi bộ khu phố 3.",
      en: "Đoàn 1: two meetings on 10 Sep 2018, at Chi bộ xa and Chi bộ khu phố 3.",
    });
    const two = [delegation(1), delegation(2)];
    const anchored = [pilot({ anchor: true }), other({ delegationPk: 2, day: "2018-09-10" })];
    expect(codes(small(anchored, { delegations: two, perDelegation: 1 }))).toContain("DAY_CLASH");
  });

  it("two cells of a group for one of several delegations", () => {
    const delegations = [delegation(1), delegation(2)];
    const elsewhere = [
      pilot({ pk: 3, cellPk: 201, groupPk: 2, delegationPk: 2, day: "2018-09-12" }),
      other({ pk: 4, cellPk: 202, groupPk: 2, delegationPk: 1, day: "2018-09-13", superiorPk: 3 }),
    ];
    const facts = plan({
      groups: [group(1), group(2)],
      delegations,
      perDelegation: 2,
      pilots: [pilot(), other({ delegationPk: 2 }), ...elsewhere],
    });
    expect(codes(facts)).toEqual([]);
    const swapped = facts.pilots.map((each) =>
      each.pk === 2 ? { ...each, delegationPk: 1 } : each.pk === 4 ? { ...each, delegationPk: 2 } : each,
    );
    expect(codes({ ...facts, pilots: swapped })).toEqual(["GROUP_TWICE", "GROUP_TWICE"]);
  });

  it("somebody of two delegations that are due in two places", () => {
    const two = [delegation(1, [member([7])]), delegation(2, [member([7])])];
    const pilots = [pilot(), other({ delegationPk: 2, day: "2018-09-10" })];
    const facts = small(pilots, { delegations: two, perDelegation: 1 });
    expect(codes(facts)).toEqual(["MEMBER_CLASH"]);
  });
});
