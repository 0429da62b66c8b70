import { describe, expect, it } from "vitest";
import { formatFor } from "./format.js";

const vi = formatFor("VI");
const en = formatFor("EN");

describe("numbers", () => {
  it("follow the language", () => {
    expect(vi.number(86.5)).toBe("86,5");
    expect(en.number(86.5)).toBe("86.5");
    expect(vi.count(12345)).toBe("12.345");
    expect(en.count(12345)).toBe("12,345");
    expect(vi.percent(0.9412)).toBe("94,1%");
    expect(vi.share(0.9412)).toBe("94,1");
  });

  it("are a dash where there is none, never zero", () => {
    expect(vi.number(null)).toBe("–");
    expect(vi.percent(null)).toBe("–");
    expect(vi.interval(null, 3)).toBe("–");
  });

  it("carry their sign where they are differences", () => {
    expect(vi.signed(0.52)).toBe("+0,5");
    expect(vi.signed(-0.52)).toBe("−0,5");
    expect(vi.signed(0.01)).toBe("0,0");
  });

  it("make intervals", () => {
    expect(vi.interval(61, 68.84)).toBe("61,0 – 68,8");
    expect(en.percentInterval(0.61, 0.6884)).toBe("61.0% – 68.8%");
    expect(en.percentInterval(null, 0.6884)).toBe("–");
  });
});

describe("days", () => {
  it("follow the language", () => {
    expect(vi.day("2020-07-01")).toBe("01/07/2020");
    expect(en.day("2020-07-01")).toBe("1 Jul 2020");
    expect(vi.month("2020-07")).toBe("07/2020");
    expect(vi.monthWords("2020-07")).toBe("tháng 7/2020");
    expect(en.monthWords("2020-07")).toBe("Jul 2020");
    expect(vi.day(null)).toBe("–");
  });
});
