import { needTiers } from "@nen-nep/schema";
import { expect, it } from "vitest";
import { isNarrowed, needsWhere, readNeedsView, TIERS } from "./needsView.js";

const KEYS = ["KP", "CQ"];

it("knows every tier", () => {
  expect(Object.values(TIERS)).toEqual(needTiers.keys);
});

it("lists what a course may be for, and never what has no evidence beside what needs none", () => {
  const { view } = readNeedsView({}, KEYS);
  expect(isNarrowed(view)).toBe(false);
  expect(needsWhere(view, null).where).toEqual({ tier: { in: ["CLEAR", "LIKELY"] } });
  expect(needsWhere(view, null).noEvidence).toEqual({ tier: { in: ["NO_EVIDENCE"] } });
});

it("narrows the list and the counts alike, and names what it does not know", () => {
  const search = { tier: "likely", skill: "CHAIRING", g: "XX", post: "SECRETARY", new: "1", q: "KP-0" };
  const { view, rejected } = readNeedsView(search, KEYS);
  expect(rejected).toEqual([{ key: "g", value: "XX" }]);
  expect(isNarrowed(view)).toBe(true);
  const narrow = {
    or: [{ cell: { search: "KP-0" } }, { name: { contains: "KP-0" } }],
    cell: { committee: { under: { eq: "c-1" } } },
    skill: { eq: "CHAIRING" },
    post: { eq: "SECRETARY" },
    newInPost: true,
  };
  const asked = needsWhere(view, { id: "c-1", name: "Phường 1" });
  expect(asked.where).toEqual({ ...narrow, tier: { in: ["LIKELY"] } });
  expect(asked.clear).toEqual({ ...narrow, tier: { in: ["CLEAR"] } });
});
