import { describe, expect, it } from "vitest";
import {
  addMonths,
  bucketLabel,
  bucketOf,
  bucketsIn,
  dayIn,
  dayOf,
  daysBetween,
  fold,
  isDay,
  monthsIn,
  personSortKey,
  ratingOf,
  scoreOf,
  sortKey,
  tidy,
  turnsDirection,
  workdayAfter,
} from "./index.js";

describe("days", () => {
  it.each([
    ["2019-02-29", false],
    ["2020-02-29", true],
    ["2019-2-1", false],
    ["1899-12-31", false],
    ["2019-13-01", false],
    [20190101, false],
  ])("%s is a day: %s", (value, expected) => expect(isDay(value)).toBe(expected));

  it("knows no 31 February", () => expect(dayOf(2019, 2, 31)).toBeNull());
  it("keeps to the end of a shorter month", () => expect(addMonths("2020-01-31", 1)).toBe("2020-02-29"));
  it("counts over a year's end", () => expect(daysBetween("2019-12-30", "2020-01-02")).toBe(3));
  it.each([
    ["2020-09-03", [0, 1, 2], ["2020-09-03", "2020-09-04", "2020-09-07"]],
    ["2020-09-05", [0, 1], ["2020-09-07", "2020-09-08"]],
    ["2020-09-06", [0, 5], ["2020-09-07", "2020-09-14"]],
  ])("passes over the weekend from %s, so many days on: %o", (day, days, expected) =>
    expect(days.map((after) => workdayAfter(day, after))).toEqual(expected),
  );
  it("takes the day of the configured zone", () => {
    const late = new Date("2020-06-30T18:30:00Z");
    expect([dayIn("Asia/Ho_Chi_Minh", late), dayIn("UTC", late)]).toEqual(["2020-07-01", "2020-06-30"]);
  });
});

describe("buckets", () => {
  it.each([
    ["WEEK", "2019-12-30", "2020-01-06", "tuần 30/12/2019"],
    ["MONTH", "2020-01-01", "2020-02-01", "01/2020"],
    ["QUARTER", "2020-01-01", "2020-04-01", "quý I/2020"],
    ["HALF_YEAR", "2020-01-01", "2020-07-01", "6 tháng đầu năm 2020"],
    ["YEAR", "2020-01-01", "2021-01-01", "2020"],
  ] as const)("%s of 3 January 2020", (grain, start, end, label) => {
    const bucket = bucketOf("2020-01-03", grain);
    expect(bucket).toEqual({ start, end });
    expect(bucketLabel(bucket, grain)).toBe(label);
  });

  it("covers a period without a gap", () => {
    const buckets = bucketsIn("2018-11-15", "2019-03-02", "MONTH");
    expect(buckets.map((b) => b.start)).toEqual([
      "2018-11-01",
      "2018-12-01",
      "2019-01-01",
      "2019-02-01",
      "2019-03-01",
    ]);
  });

  it("lists the months that begin in a period", () => {
    expect(monthsIn("2019-11-02", "2020-02-01")).toEqual(["2019-12", "2020-01"]);
  });
});

describe("ratings", () => {
  it.each([
    [9000, 10000, "GOOD"],
    [8999, 10000, "FAIR"],
    [89_995, 100_000, "FAIR"],
    [6999, 10000, "AVERAGE"],
    [4999, 10000, "POOR"],
    [0, 9500, "POOR"],
    [0, 0, null],
  ])("%d of %d is %s", (earned, applicable, rating) => expect(ratingOf(earned, applicable)).toBe(rating));

  it.each([
    [8550, 9500, 9000],
    [1, 3, 3333],
    [2, 3, 6667],
    [1, 20_000, 1],
    [0, 0, null],
  ])("%d of %d scores %d hundredths", (earned, applicable, score) =>
    expect(scoreOf(earned, applicable)).toBe(score),
  );
});

describe("Vietnamese text", () => {
  it("folds both spellings, decomposed marks and case alike", () => {
    expect(new Set(["Hòa", "Hoà", " HÒA ", "Hòa".normalize("NFD")].map(fold))).toEqual(new Set(["hoa"]));
    expect(fold("Đảng ủy  phường")).toBe("dang uy phuong");
  });

  it("keeps nothing that shows nothing, but what turns the direction of text, which is refused", () => {
    const marks = ["\u00ad", "\u034f", "\u200b", "\u200d", "\u2060", "\u2800", "\u3164", "\ufe0f", "\u0001"];
    for (const mark of marks) {
      expect(tidy(` ${mark} ${mark}`), mark.codePointAt(0)!.toString(16)).toBe("");
      expect(tidy(`Ho${mark}\u0300a`)).toBe("Hòa");
    }
    expect(tidy("một\u202enăm")).toBe("một\u202enăm");
    expect(turnsDirection(tidy("một\u202enăm"))).toBe(true);
  });

  it("orders as the dictionary does", () => {
    const words = ["đá", "dạ", "ẩn", "an", "ăn", "ân", "da", "án", "e", "ế", "z", "bà", "ba"];
    const expected = [...words].sort(new Intl.Collator("vi").compare);
    expect([...words].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(expected);
  });

  it("orders codes by their numbers", () => {
    expect(["KP-10", "KP-2"].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(["KP-2", "KP-10"]);
  });

  it("orders persons by given name", () => {
    const names = ["Vũ Đức An", "Lê Văn Khánh", "Trần Thị Ánh"];
    expect(names.sort((a, b) => (personSortKey(a) < personSortKey(b) ? -1 : 1))).toEqual([
      "Vũ Đức An",
      "Trần Thị Ánh",
      "Lê Văn Khánh",
    ]);
  });
});
