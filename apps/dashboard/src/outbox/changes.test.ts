import { describe, expect, it } from "vitest";
import {
  addFinding,
  attempt,
  changeSlot,
  conflictsOf,
  type Form,
  findingsOf,
  findingTaken,
  inConflict,
  type Kept,
  keepMine,
  nextChange,
  REMARKS,
  refreshed,
  refuse,
  removeFinding,
  type SlotValue,
  slotTaken,
  takeTheirs,
  valueAt,
  waitingOf,
} from "./changes.js";

const mark = (id: string) => ({ criterion: { id }, points: null, note: null, version: 1, applicable: true });
const form = { id: "e", remarks: null, remarksVersion: 1, marks: [mark("a"), mark("b")], findings: [] };
const fresh = (): Kept => refreshed(null, form as unknown as Form);
const points = (value: number | null, words: string | null = null): SlotValue => ({ points: value, words });
const baseOf = (kept: Kept, id: string) => {
  const found = kept.changes.find((change) => change.id === id);
  return found?.kind === "slot" ? found.base : undefined;
};

describe("changes that wait to be sent", () => {
  it("of one criterion become one until the first was sent", () => {
    let kept = changeSlot(changeSlot(fresh(), "a", points(4), "1"), "a", points(5), "2");
    expect(kept.changes).toHaveLength(1);
    kept = changeSlot(attempt(kept, "1"), "a", points(3), "3");
    expect(kept.changes.map(({ id }) => id)).toEqual(["1", "3"]);
    expect([baseOf(kept, "1"), baseOf(kept, "3")]).toEqual([1, null]);
    expect(valueAt(kept, "a").points).toBe(3);
    expect(nextChange(kept)?.id).toBe("1");
    kept = slotTaken(kept, "1", { ...points(5), version: 2 });
    expect(baseOf(kept, "3")).toBe(2);
    expect(nextChange(kept)?.id).toBe("3");
  });

  it("that say nothing new are none", () => {
    expect(changeSlot(fresh(), "a", points(null), "1").changes).toEqual([]);
  });

  it("stay on the version they were made on when the server tells of another", () => {
    let kept = changeSlot(fresh(), "a", points(4), "1");
    const told = { ...form, marks: [{ ...mark("a"), points: 2, version: 2 }, mark("b")] };
    kept = attempt(refreshed(kept, told as unknown as Form), "1");
    expect(baseOf(kept, "1")).toBe(1);
    expect(valueAt(kept, "a").points).toBe(4);
  });

  it("meet another's mark: one chooses, and the rest goes on meanwhile", () => {
    let kept = changeSlot(changeSlot(fresh(), "a", points(4), "1"), "b", points(2), "2");
    kept = inConflict(attempt(kept, "1"), "1", { ...points(1, "khác"), version: 7 });
    expect(conflictsOf(kept)).toMatchObject([{ slot: "a", value: { points: 4 }, conflict: { points: 1 } }]);
    expect(nextChange(kept)?.id).toBe("2");
    const mine = keepMine(kept, "a", "3");
    expect(baseOf(mine, "3")).toBe(7);
    expect(valueAt(mine, "a").points).toBe(4);
    const theirs = takeTheirs(kept, "a", conflictsOf(kept)[0]!.conflict);
    expect(valueAt(theirs, "a")).toMatchObject(points(1, "khác"));
    expect(waitingOf(theirs).map(({ id }) => id)).toEqual(["2"]);
  });

  it("that say what the other said leave nothing to choose", () => {
    const kept = inConflict(attempt(changeSlot(fresh(), "a", points(4), "1"), "1"), "1", {
      ...points(4),
      version: 2,
    });
    expect(kept.changes).toEqual([]);
    expect(valueAt(kept, "a")).toMatchObject(points(4));
  });

  it("of the remarks have a version of their own", () => {
    const kept = slotTaken(changeSlot(fresh(), REMARKS, points(null, "Tốt"), "1"), "1", {
      ...points(null, "Tốt"),
      version: 2,
    });
    expect([kept.form.remarks, kept.form.remarksVersion, kept.changes]).toEqual(["Tốt", 2, []]);
  });

  it("take a finding back that never left, and send the removal of one that may have", () => {
    const finding = { id: "f", criterionId: "a", kind: "STRENGTH", severity: null, words: "Tốt" } as const;
    const added = addFinding(fresh(), finding);
    expect(findingsOf(added).map(({ id }) => id)).toEqual(["f"]);
    expect(removeFinding(added, "f", "r").changes).toEqual([]);
    const sent = removeFinding(attempt(added, "f"), "f", "r");
    expect(sent.changes.map(({ kind }) => kind)).toEqual(["add", "remove"]);
    expect(findingsOf(sent)).toEqual([]);
    const taken = findingTaken(findingTaken(sent, "f"), "r");
    expect([taken.changes, findingsOf(taken)]).toEqual([[], []]);
  });

  it("that were refused hold nothing else up", () => {
    let kept = refuse(attempt(changeSlot(fresh(), "a", points(4), "1"), "1"), "1", "WRONG_STATE");
    expect(nextChange(kept)).toBeNull();
    kept = changeSlot(kept, "a", points(3), "2");
    expect(nextChange(kept)?.id).toBe("2");
  });
});
