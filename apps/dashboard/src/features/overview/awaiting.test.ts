import { expect, it } from "vitest";
import { awaitingOf } from "./awaiting.js";

const action = (dueOn: string) => ({ totalCount: 2, nodes: [{ id: "a", dueOn }] });
const invitation = (beginsOn: string) => ({
  totalCount: 1,
  nodes: [{ id: "e", course: { id: "c", beginsOn } }],
});
const keysOf = (work: Parameters<typeof awaitingOf>[0]) => awaitingOf(work).map(({ key }) => key);

it("puts the soonest first, and what no day is set for last", () => {
  const offered = { totalCount: 1 };
  expect(keysOf({ offered, owned: action("2020-08-01"), invited: invitation("2020-07-15") })).toEqual([
    "overview.await.invitation",
    "overview.await.action",
    "overview.await.lesson",
  ]);
  expect(keysOf({ offered, owned: action("2020-06-01"), invited: invitation("2020-07-15") })[0]).toBe(
    "overview.await.action",
  );
});

it("leaves out what does not wait, and what was not asked", () => {
  expect(awaitingOf({ owned: { totalCount: 0, nodes: [] }, invited: null })).toEqual([]);
});
