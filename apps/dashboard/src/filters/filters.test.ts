import { describe, expect, it } from "vitest";
import { readFilters } from "./filters.js";
import { onlyStrings, parseSearch, stringifySearch } from "./search.js";

const known = { today: "2020-07-01", committees: [{ id: "c-1", name: "Đảng ủy phường Hiệp Tân" }] };

describe("filters in the URL", () => {
  it("have defaults and reject nothing where the URL is empty", () => {
    const { filters, rejected } = readFilters({}, known);
    expect(filters).toMatchObject({ period: { key: "12m" }, comparison: "year", committee: null });
    expect(rejected).toEqual([]);
  });

  it("are read where they are good", () => {
    const { filters, rejected } = readFilters({ p: "2020-Q1", vs: "prev", in: "c-1" }, known);
    expect(filters).toMatchObject({
      period: { key: "2020-Q1" },
      comparison: "prev",
      committee: { id: "c-1" },
    });
    expect(rejected).toEqual([]);
  });

  it("fall back and are named where they are bad", () => {
    const { filters, rejected } = readFilters({ p: "2020-13", vs: "toString", in: "c-9" }, known);
    expect(filters).toMatchObject({ period: { key: "12m" }, comparison: "year", committee: null });
    expect(rejected).toEqual([
      { key: "p", value: "2020-13" },
      { key: "vs", value: "toString" },
      { key: "in", value: "c-9" },
    ]);
  });
});

describe("search parameters", () => {
  it("keep codes as strings", () => {
    expect(parseSearch("?q=017&g=true")).toEqual({ q: "017", g: "true" });
  });

  it("come back as they were written", () => {
    const search = { q: "Hòa & Hoà", p: "2020-Q2" };
    expect(parseSearch(stringifySearch(search))).toEqual(search);
    expect(stringifySearch({ q: "", p: undefined })).toBe("");
  });

  it("are cut where they are unreasonably long", () => {
    expect(parseSearch(`?q=${"x".repeat(5000)}`).q).toHaveLength(200);
  });

  it("keep only the page's own keys", () => {
    expect(onlyStrings(["p"])({ p: "2020", other: "x", q: 3 })).toEqual({ p: "2020" });
  });
});
