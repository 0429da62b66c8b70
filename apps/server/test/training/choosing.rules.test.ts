import { choiceReasons, type NeedTier, needTiers, type Post } from "@nen-nep/schema";
import { describe, expect, it } from "vitest";
import {
  type Bar,
  type Candidate,
  choose,
  difference,
  type Line,
  rankOf,
} from "../../src/modules/training/choosing.rules.js";
import { cameWords, choiceWords, outcomeWords } from "../../src/modules/training/choosing-words.rules.js";
import { drawOf } from "../../src/modules/training/lots.js";
import { checkTerms, type Quota, type Terms, unfilled } from "../../src/modules/training/quotas.rules.js";

const SEED = "ngày 12 tháng 6";

const person = (personPk: number, more: Partial<Candidate> = {}, seed = SEED): Candidate => ({
  personPk,
  cellPk: personPk,
  post: "SECRETARY",
  tier: "CLEAR",
  newInPost: false,
  requested: false,
  bar: null,
  facts: {},
  keys: { GROUP: "SCHOOL", COMMITTEE: "ward", POST: "SECRETARY", ...more.keys },
  draw: drawOf(seed, `person-${personPk}`),
  ...more,
});
const people = (count: number, more: Partial<Candidate> = {}, from = 1, seed = SEED) =>
  Array.from({ length: count }, (_, index) => person(from + index, more, seed));
const terms = (more: Partial<Terms> = {}): Terms => ({
  seats: 5,
  reserves: 5,
  perCell: 1,
  quotas: [],
  ...more,
});
const quota = (more: Partial<Quota>): Quota => ({
  by: "GROUP",
  key: "SCHOOL",
  name: "Trường học",
  least: 0,
  most: null,
  ...more,
});
const keys = (GROUP: string, COMMITTEE = "ward", POST: Post = "SECRETARY") => ({ GROUP, COMMITTEE, POST });

const chosen = (lines: readonly Line[]) =>
  lines.flatMap(({ state, personPk }) => (state === "CHOSEN" ? [personPk] : []));
const of = (lines: readonly Line[], personPk: number) => lines.find((line) => line.personPk === personPk)!;

describe("classes of equals", () => {
  it.each([
    [{ tier: "CLEAR" }, 1],
    [{ tier: "LIKELY", newInPost: true }, 2],
    [{ tier: "UNCLEAR", newInPost: true }, 3],
    [{ tier: "NO_EVIDENCE", newInPost: true, requested: true }, 3],
    [{ tier: "NONE", requested: true }, 4],
    [{ tier: "UNCLEAR", requested: true }, 4],
    [{ tier: "UNCLEAR" }, 5],
    [{ tier: "NONE" }, null],
    [{ tier: "NO_EVIDENCE" }, null],
  ] as const)("%o is of class %s", (more, rank) => {
    expect(rankOf(person(1, more))).toBe(rank);
  });
});

describe("a choice", () => {
  it("is by class, and by lot within the class at the margin", () => {
    const lines = choose(
      [...people(2), ...people(14, { tier: "LIKELY" }, 10), ...people(3, { tier: "UNCLEAR" }, 30)],
      terms({ seats: 7 }),
    );
    expect(chosen(lines)).toEqual(expect.arrayContaining([1, 2]));
    const count = (reason: string) => lines.filter((line) => line.reason === reason).length;
    expect([
      count("PRIORITY"),
      count("LOT"),
      count("RESERVE"),
      count("LOT_LOST"),
      count("SEATS_TAKEN"),
    ]).toEqual([2, 5, 5, 4, 3]);
    expect(lines.filter(({ byLot }) => byLot === 1).map(({ rank }) => rank)).toEqual(Array(14).fill(2));
    const lost = lines.find(({ reason }) => reason === "LOT_LOST")!;
    expect(choiceWords(lost as never, "VI")).toBe(
      `Không trúng thăm: 14 người cùng diện “có thể cần”, còn 5 chỗ; số thăm ${lost.lot}, chỗ cuối cùng thuộc số 5.`,
    );
    expect(lines.filter(({ reason }) => reason === "LOT").map(({ lot }) => lot)).toEqual([1, 2, 3, 4, 5]);
    expect(
      lines.filter(({ state }) => state === "RESERVE").map((each) => [each.reservePlace, each.lot]),
    ).toEqual([6, 7, 8, 9, 10].map((lot, index) => [index + 1, lot]));
  });

  it("of one seed is the same whatever the order of candidates, and of another seed another", () => {
    const all = people(40);
    const first = choose(all, terms());
    expect(choose([...all].reverse(), terms())).toEqual(first);
    expect(chosen(choose(people(40, {}, 1, "khác"), terms()))).not.toEqual(chosen(first));
  });

  it("draws nobody's lot otherwise because somebody else is there", () => {
    const some = chosen(choose(people(20), terms({ seats: 20 })));
    const more = chosen(choose(people(40), terms({ seats: 40 }))).filter((pk) => pk <= 20);
    expect(more).toEqual(some);
  });

  it("decides nothing by lot where there is a seat for everybody of a class", () => {
    const lines = choose([...people(5), ...people(2, { tier: "LIKELY" }, 10)], terms());
    expect(lines.map(({ reason, byLot }) => [reason, byLot])).toEqual([
      ...Array(5).fill(["PRIORITY", 0]),
      ...Array(2).fill(["RESERVE", 0]),
    ]);
  });

  it("gives a reason to those that are barred or show no need", () => {
    const bars: Bar[] = ["TAKEN", "ELSEWHERE", "UNAVAILABLE"];
    const lines = choose(
      [
        ...bars.map((bar, index) => person(index + 1, { bar })),
        person(9, { tier: "NONE", bar: "TAKEN" }),
        person(8, { tier: "NO_EVIDENCE" }),
      ],
      terms(),
    );
    expect(lines.map(({ personPk, reason }) => [personPk, reason])).toEqual([
      [1, "TAKEN"],
      [2, "ELSEWHERE"],
      [3, "UNAVAILABLE"],
      [8, "NO_NEED"],
      [9, "NO_NEED"],
    ]);
    expect(lines.every(({ lot, rank, byLot }) => lot === null && rank === null && byLot === 0)).toBe(true);
  });

  it("fills the least of a quota first, by class and lot", () => {
    const lines = choose(
      [...people(10), ...people(4, { tier: "UNCLEAR", keys: keys("OFFICE") }, 20)],
      terms({ quotas: [quota({ key: "OFFICE", name: "Nhóm cơ quan", least: 2 })] }),
    );
    const office = chosen(lines).filter((pk) => pk >= 20);
    expect(office).toHaveLength(2);
    expect(office.map((pk) => of(lines, pk).lot)).toEqual([1, 2]);
    expect(choiceWords(of(lines, office[0]!) as never, "VI")).toBe(
      "Được chọn để đủ chỉ tiêu: Nhóm cơ quan ít nhất 2 chỗ.",
    );
    expect(chosen(lines)).toHaveLength(5);
  });

  it("names a quota only where priority alone would not have given the seat", () => {
    const lines = choose(
      [...people(2), ...people(8, { tier: "LIKELY", keys: keys("OFFICE") }, 10)],
      terms({
        quotas: [quota({ least: 1 }), quota({ key: "OFFICE", name: "Nhóm cơ quan", least: 2 })],
      }),
    );
    expect([1, 2].map((pk) => of(lines, pk).reason)).toEqual(["PRIORITY", "PRIORITY"]);
    const reasons = chosen(lines).flatMap((pk) => (pk >= 10 ? [of(lines, pk).reason] : []));
    expect(reasons.toSorted()).toEqual(["LOT", "QUOTA", "QUOTA"]);
  });

  it.each([
    ["GROUP", "SCHOOL", "Trường học", "Nhóm Trường học đã đủ chỉ tiêu 2 chỗ."],
    ["COMMITTEE", "ward", "Đảng ủy phường Một", "Đảng ủy phường Một đã đủ chỉ tiêu 2 chỗ."],
    ["POST", "SECRETARY", "SECRETARY", "Chức vụ bí thư đã đủ chỉ tiêu 2 chỗ."],
  ] as const)("takes no more than the most of a quota by %s", (by, key, name, words) => {
    const others = people(3, { tier: "UNCLEAR", keys: keys("OFFICE", "other", "DEPUTY") }, 20);
    const lines = choose([...people(6), ...others], terms({ quotas: [quota({ by, key, name, most: 2 })] }));
    expect(chosen(lines).filter((pk) => pk < 20)).toHaveLength(2);
    expect(chosen(lines).filter((pk) => pk >= 20)).toHaveLength(3);
    const full = lines.filter(({ reason }) => reason === "QUOTA_FULL");
    expect(full.map(({ personPk }) => personPk < 20)).toEqual([true, true, true, true]);
    expect(choiceWords(full[0] as never, "VI")).toBe(
      `${words} Xếp thứ 3 trong 9 người: diện “cần bồi dưỡng”, số thăm 3.`,
    );
  });

  it("takes one of a cell, the seated by hand counted", () => {
    const pair = [person(1, { cellPk: 100 }), person(2, { cellPk: 100, tier: "LIKELY" })];
    const [first, second] = choose(pair, terms());
    expect([first!.personPk, second!.reason]).toEqual([1, "QUOTA_FULL"]);
    expect(choiceWords(second as never, "EN")).toBe(
      "The cell has its 1 already, the limit for each cell. Number 2 of 2 in the order: likely need, lot 1.",
    );
    const seated = [{ cellPk: 100, keys: keys("SCHOOL") }];
    expect(chosen(choose(pair, terms(), seated))).toEqual([]);
    expect(chosen(choose(people(9), terms(), seated))).toHaveLength(4);
  });

  it("calls nobody chosen by lot alone whom a quota or a cell touched", () => {
    const school = people(6);
    const office = people(6, { keys: keys("OFFICE") }, 20);
    const lines = choose([...school, ...office], terms({ seats: 6, quotas: [quota({ most: 1 })] }));
    for (const line of lines) {
      if (line.personPk < 20) expect(line.byLot).toBe(0);
      else expect([line.reason, line.byLot]).toEqual([line.reason, 1]);
    }
    const least = choose([...school, ...office], terms({ seats: 6, quotas: [quota({ least: 2 })] }));
    expect(least.filter(({ byLot }) => byLot === 1).every(({ personPk }) => personPk >= 20)).toBe(true);
    expect(least.some(({ byLot }) => byLot === 1)).toBe(true);
  });

  it("says who comes in and who goes out when a quota changes, and leaves all lots as they are", () => {
    const all = [...people(10), ...people(10, { keys: keys("OFFICE") }, 20)];
    const before = choose(all, terms({ seats: 8 }));
    const after = choose(all, terms({ seats: 8, quotas: [quota({ most: 2 })] }));
    const { entered, left } = difference(chosen(before), after);
    expect(left.length).toBeGreaterThan(0);
    expect(entered).toHaveLength(left.length);
    expect(left.every((pk) => of(after, pk).reason === "QUOTA_FULL")).toBe(true);
    expect(entered.every((pk) => pk >= 20)).toBe(true);
    for (const line of after) expect(line.lot).toBe(of(before, line.personPk).lot);
  });

  it("says to everybody who waits the one thing that decided, so that no two read the same", () => {
    const lines = choose(
      [...people(4), ...people(4, { tier: "LIKELY" }, 10), ...people(3, { tier: "UNCLEAR" }, 20)],
      terms({ seats: 6, reserves: 1 }),
    );
    const waiting = lines.filter(({ state }) => state !== "CHOSEN");
    const said = waiting.map((line) => choiceWords(line, "VI"));
    expect(new Set(said).size).toBe(said.length);
    expect(said).toEqual([
      "Dự bị thứ 1: diện “có thể cần”, số thăm 3; chỗ cuối cùng thuộc diện “có thể cần”, số thăm 2.",
      "Không trúng thăm: 4 người cùng diện “có thể cần”, còn 2 chỗ; số thăm 4, chỗ cuối cùng thuộc số 2.",
      ...[1, 2, 3].map(
        (lot) =>
          `Hết chỗ: 6 chỗ hết ở diện “có thể cần”, số thăm 2. Xếp thứ ${8 + lot} trong 11 người: diện “chưa rõ”, số thăm ${lot}.`,
      ),
    ]);
  });

  it("names what keeps somebody out, as far as it may be told", () => {
    const barred = (bar: Bar | null, facts: Candidate["facts"], tier: NeedTier = "CLEAR") =>
      choiceWords(choose([person(1, { bar, facts, tier })], terms())[0]!, "VI");
    const course = { name: "Lớp năm ngoái", day: "2019-05-10" };
    const away = [1, 2].map((number) => ({ number, day: "2020-06-29" }));
    expect(barred("UNAVAILABLE", { away })).toBe("Đã khai bận trùng buổi 1, 2 (29/06/2020).");
    expect(barred("UNAVAILABLE", {})).toBe("Bận trong thời gian học.");
    expect(barred("TAKEN", { course })).toBe(
      "Đã học nội dung này: lớp “Lớp năm ngoái”, kết thúc ngày 10/05/2019.",
    );
    expect(barred("ELSEWHERE", {})).toBe("Đã có tên ở lớp khác.");
    expect(barred(null, {}, "NONE")).toBe(
      "Chưa thuộc diện bồi dưỡng: chưa cần; không mới giữ chức vụ và chưa có đề nghị.",
    );
    expect(barred(null, { outOfPost: true }, "NO_EVIDENCE")).toBe(
      "Không còn giữ chức vụ ở chi bộ thuộc phạm vi của lớp.",
    );
  });

  it("tells how somebody came, in the order of time, and beside it what came of it", () => {
    const known = {
      tier: "CLEAR",
      rank: 1,
      lot: 7,
      reservePlace: 2,
      movedUp: 0,
      enrolledWords: null,
    } as const;
    const told = (more: Partial<Parameters<typeof cameWords>[0]>) =>
      cameWords({ ...known, reason: "RESERVE", facts: {}, ...more }, "VI");
    const reserve = "Dự bị thứ 2: diện “cần bồi dưỡng”, số thăm 7.";
    expect(told({ movedUp: 1 })).toBe(`${reserve} Được chuyển lên khi có người trả chỗ.`);
    expect(told({ enrolledWords: "Cấp ủy cử." })).toBe(`${reserve} Được ghi tên trực tiếp: “Cấp ủy cử”.`);
    expect(told({ reason: null, enrolledWords: "" })).toBe("Được ghi tên trực tiếp.");
    const attended = { present: 4, of: 6, share: 80 };
    expect(told({ movedUp: 1, facts: { attended } })).toBe(told({ movedUp: 1 }));
    expect(outcomeWords({ attended }, "VI")).toBe("Có mặt 4/6 buổi; cần từ 80% số buổi.");
    expect(outcomeWords({}, "VI")).toBeNull();
  });
});

describe("terms that cannot be kept", () => {
  it.each([
    [{ reserves: -1 }, "reserves"],
    [{ perCell: 0 }, "perCell"],
    [{ quotas: [quota({ least: -1 })] }, "quotas.0.least"],
    [{ quotas: [quota({ least: 3, most: 2 })] }, "quotas.0.most"],
    [{ quotas: [quota({ least: 3 }), quota({ key: "OFFICE", least: 3 })] }, "quotas.1.least"],
    [{ quotas: [quota({ least: 1 }), quota({ most: 2 })] }, "quotas.1.key"],
  ] as const)("%o are refused", (more, field) => {
    expect(() => checkTerms(terms(more))).toThrow(expect.objectContaining({ details: { field } }));
  });

  it("are not quotas by different kinds that overlap", () => {
    expect(() =>
      checkTerms(terms({ quotas: [quota({ least: 4 }), quota({ by: "POST", key: "DEPUTY", least: 4 })] })),
    ).not.toThrow();
  });
});

describe("lots that alone decided", () => {
  const candidatesBy = (seed: string) => [
    // A cell with two, a group with a most, one with a least, and plain ones.
    ...people(8, { keys: keys("PLAIN") }, 1, seed),
    ...people(2, { keys: keys("PLAIN"), cellPk: 500 }, 10, seed),
    ...people(2, { keys: keys("PLAIN"), cellPk: 501 }, 12, seed),
    ...people(6, { keys: keys("SCHOOL") }, 20, seed),
    ...people(6, { keys: keys("OFFICE") }, 30, seed),
    ...people(6, { keys: keys("PLAIN", "other") }, 40, seed),
  ];
  const asked = terms({
    seats: 12,
    quotas: [
      quota({ most: 3 }),
      quota({ key: "OFFICE", least: 2 }),
      quota({ by: "COMMITTEE", key: "other", most: 6 }),
    ],
  });

  it("favour nobody, and leave apart whoever had other chances", () => {
    const over = new Map<number, { wins: number; spread: number }>();
    for (let run = 0; run < 1_500; run++) {
      const lines = choose(candidatesBy(`run ${run}`), asked).filter(({ byLot }) => byLot === 1);
      const share = lines.filter(({ state }) => state === "CHOSEN").length / lines.length;
      for (const { personPk, state } of lines) {
        const known = over.get(personPk) ?? { wins: 0, spread: 0 };
        known.wins += (state === "CHOSEN" ? 1 : 0) - share;
        known.spread += share * (1 - share);
        over.set(personPk, known);
      }
    }
    expect([...over.keys()].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 40, 41, 42, 43, 44, 45]);
    for (const { wins, spread } of over.values()) expect(Math.abs(wins) / Math.sqrt(spread)).toBeLessThan(4);
  });
});

/** Random numbers that are the same in every run. */
function randomOf(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}
const GROUPS = ["SCHOOL", "OFFICE", "NEIGHBOURHOOD"];
const POSTS: readonly Post[] = ["SECRETARY", "DEPUTY", "COMMITTEE_MEMBER"];
const BARS: readonly (Bar | null)[] = [null, null, null, null, "TAKEN", "ELSEWHERE", "UNAVAILABLE"];

function randomChoice(seed: number) {
  const random = randomOf(seed * 7_919 + 1);
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!;
  const candidates = Array.from({ length: 5 + random(60) }, (_, index) => {
    const cellPk = 1 + random(40);
    const post = pick(POSTS);
    return person(
      index + 1,
      {
        cellPk,
        post,
        tier: pick<NeedTier>(needTiers.keys),
        newInPost: random(5) === 0,
        requested: random(5) === 0,
        bar: pick(BARS),
        keys: keys(GROUPS[cellPk % 3]!, `ward-${cellPk % 4}`, post),
      },
      `seed ${seed}`,
    );
  });
  const seats = 1 + random(20);
  const quotas = [
    ...GROUPS.map((key) =>
      quota({ key, least: random(1 + Math.floor(seats / 3)), most: random(3) === 0 ? null : seats }),
    ),
    quota({ by: "POST", key: "DEPUTY", most: random(seats + 1) }),
    quota({ by: "COMMITTEE", key: "ward-1", least: random(2), most: 1 + random(seats) }),
  ];
  return { candidates, terms: terms({ seats, reserves: random(8), perCell: 1 + random(2), quotas }) };
}

describe("any choice", () => {
  it.each(Array.from({ length: 300 }, (_, seed) => seed))("number %i keeps its terms", (seed) => {
    const { candidates, terms: asked } = randomChoice(seed);
    checkTerms(asked);
    const lines = choose(candidates, asked);
    const byPk = new Map(candidates.map((each) => [each.personPk, each]));
    const taken = lines.filter(({ state }) => state !== "NOT_CHOSEN");
    const seated = chosen(lines).map((pk) => byPk.get(pk)!);
    const places = taken.map(({ personPk }) => byPk.get(personPk)!);

    // Everybody has a line with a reason and a sentence in both languages.
    expect(lines.map(({ personPk }) => personPk).sort((a, b) => a - b)).toEqual([...byPk.keys()]);
    for (const line of lines) {
      expect(choiceReasons.has(line.reason)).toBe(true);
      for (const language of ["VI", "EN"] as const)
        expect(choiceWords(line, language)).not.toMatch(/undefined|null/);
    }
    // Seats, the most of every quota, and of a cell, reserves counted.
    expect(seated.length).toBeLessThanOrEqual(asked.seats);
    expect(taken.length - seated.length).toBeLessThanOrEqual(asked.reserves);
    for (const { by, key, most } of asked.quotas)
      expect(places.filter((each) => each.keys[by] === key).length).toBeLessThanOrEqual(
        most ?? places.length,
      );
    for (const { cellPk } of places)
      expect(places.filter((each) => each.cellPk === cellPk).length).toBeLessThanOrEqual(asked.perCell);
    // A quota stays short only where all seats are taken or nobody is left who fits.
    for (const short of unfilled(asked, seated)) {
      const left = lines.filter(
        ({ personPk, state, reason }) =>
          byPk.get(personPk)!.keys[short.by] === short.key && state !== "CHOSEN" && reason !== "QUOTA_FULL",
      );
      const open = left.filter(({ rank }) => rank !== null);
      expect(open.length === 0 || seated.length === asked.seats).toBe(true);
    }
    // An empty seat means that nobody else fits.
    if (seated.length < asked.seats)
      expect(lines.every(({ reason }) => !["RESERVE", "LOT_LOST", "SEATS_TAKEN"].includes(reason))).toBe(
        true,
      );
    // Beyond quotas nobody of a later class, or with a later lot, comes before somebody who would have fitted.
    const ordinary = lines.filter(({ reason }) => reason === "PRIORITY" || reason === "LOT");
    const waiting = lines.filter(({ reason }) => ["RESERVE", "LOT_LOST", "SEATS_TAKEN"].includes(reason));
    for (const won of ordinary)
      for (const lost of waiting)
        expect(won.rank! < lost.rank! || (won.rank === lost.rank && won.lot! < lost.lot!)).toBe(true);
    // A lot alone decided within one class, on both sides.
    const byLot = lines.filter((line) => line.byLot === 1);
    expect(new Set(byLot.map(({ rank }) => rank)).size).toBeLessThanOrEqual(1);
    if (byLot.length > 0)
      expect(new Set(byLot.map(({ state }) => state === "CHOSEN"))).toEqual(new Set([true, false]));
    // The order of candidates does not matter.
    expect(
      choose(
        [...candidates].sort((a, b) => (a.draw < b.draw ? -1 : 1)),
        asked,
      ),
    ).toEqual(lines);
  });
});
