import { describe, expect, it } from "vitest";
import { readWorkbenchHash, workbenchLink } from "./workbenchLink.js";

const hashOf = (link: string) => link.slice("/query#".length);

describe("a link to the workbench", () => {
  it("brings back query, variables and chart, marks of Vietnamese included", () => {
    const query = `query { cells(where: { search: "hòa" }) { nodes { code name } } } # tìm "Hòa"`;
    const state = { query, variables: { from: "2019-01-01", list: [1, null] }, chart: { y: "scoreMean" } };
    expect(readWorkbenchHash(hashOf(workbenchLink(state)))).toEqual(state);
  });

  it("is an address of ours without anything that would need quoting", () => {
    const link = workbenchLink({ query: "{ today }\n".repeat(40) });
    expect(link).toMatch(/^\/query#[\w-]+$/);
    expect(link.length).toBeLessThan(120);
  });

  it.each(["", "@@@", "AAAA", "a".repeat(20_000), hashOf(workbenchLink({ query: "{ today }" })).slice(3)])(
    "that is damaged opens nothing: %.12s",
    (hash) => {
      expect(readWorkbenchHash(hash)).toBeNull();
    },
  );

  it("carries no chart that is none", () => {
    const chart = { kind: "PIE", x: 7, y: "count" } as never;
    const read = readWorkbenchHash(hashOf(workbenchLink({ query: "{ today }", chart })));
    expect(read?.chart).toEqual({ y: "count" });
  });
});
