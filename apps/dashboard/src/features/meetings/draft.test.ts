import { describe, expect, it } from "vitest";
import {
  chairsOn,
  type Draft,
  draftOf,
  faultsOf,
  newDraft,
  type OneMeeting,
  shareOf,
  sumOf,
  toCorrection,
  toRecord,
} from "./draft.js";
import type { BookCellFragment } from "./Meetings.generated.js";
import { daysOf, meetingsWhere, readMeetingsView } from "./meetingsView.js";

const post = (
  id: string,
  name: string,
  held: "SECRETARY" | "DEPUTY",
  since: string,
  until: string | null,
) => ({
  id: `${id}-${since}`,
  post: held,
  since,
  until,
  person: { id, name },
});
const CELL: BookCellFragment = {
  id: "cell",
  code: "KP-001",
  name: "Chi bộ KP-001",
  members: 20,
  since: "2018-03-05",
  closedOn: null,
  posts: [
    post("d", "Lê Văn Phó", "DEPUTY", "2018-03-05", null),
    post("a", "Trần Thị Trước", "SECRETARY", "2018-03-05", "2020-01-01"),
    post("b", "Võ Văn Sau", "SECRETARY", "2020-01-01", null),
  ],
};
const NOBODY = { present: null, excused: null, unexcused: null, exempt: null };
const TODAY = "2020-07-01";
const draft = (patch: Partial<Draft> = {}): Draft => ({ ...newDraft(CELL, "2020-06-02", TODAY), ...patch });
const faults = (patch: Partial<Draft>, corrects = false) =>
  Object.keys(faultsOf(draft(patch), CELL, { today: TODAY, corrects }));

it("a new form has the secretary of that day in the chair and says nothing of who was there", () => {
  expect(draft()).toMatchObject({ chairId: "b", counts: NOBODY });
  expect(newDraft(CELL, "2019-06-03", TODAY).chairId).toBe("a");
  expect(chairsOn(CELL, "2019-12-31").map(({ name }) => name)).toEqual(["Trần Thị Trước", "Lê Văn Phó"]);
});

it("members are summed as they are typed; nothing is summed while one is missing", () => {
  const counts = { present: 15, excused: 2, unexcused: 1, exempt: null };
  expect(sumOf(counts)).toBe(18);
  expect(shareOf(counts)).toBeCloseTo(15 / 18);
  expect(sumOf({ ...counts, excused: null })).toBeNull();
});

describe("what keeps a form from being sent", () => {
  const counts = { present: 18, excused: 1, unexcused: 1, exempt: 0 };
  const cases: [string, Partial<Draft>, string[]][] = [
    ["nothing", {}, []],
    ["nothing of who was there", { counts: NOBODY }, ["present", "excused", "unexcused"]],
    ["no day", { heldOn: "" }, ["heldOn"]],
    ["a day to come", { heldOn: "2020-07-02" }, ["heldOn"]],
    ["a day before the cell", { heldOn: "2018-03-04" }, ["heldOn"]],
    ["no theme", { sessionType: "COMBINED" }, ["theme"]],
    ["a count missing", { counts: { ...counts, unexcused: null } }, ["unexcused"]],
    ["nobody present", { counts: { ...counts, present: 0 } }, ["present"]],
    ["an endless meeting", { length: 601 }, ["lengthMinutes"]],
    ["a committee that met afterwards", { committeeMetOn: "2020-06-03" }, ["committeeMetOn"]],
  ];
  it.each(cases)("%s", (_, patch, fields) => {
    expect(faults({ counts, ...patch })).toEqual(fields);
  });
  it("a correction of a record without counts needs a reason alone", () => {
    expect(faults({ counts: NOBODY }, true)).toEqual(["reason"]);
  });
});

it("a theme typed for another type is not sent, and a record's own id is its key", () => {
  const sent = toRecord(draft({ theme: "Chỉ thị 05" }), "cell", "id-1");
  expect(sent).toMatchObject({ id: "id-1", idempotencyKey: "id-1", cellId: "cell", theme: null });
});

it("a correction sends what differs, and nothing else", () => {
  const meeting = {
    id: "m",
    version: 3,
    heldOn: "2020-06-02",
    sessionType: "REGULAR",
    chair: null,
    theme: null,
    present: 18,
    excused: 2,
    unexcused: 0,
    exempt: null,
    lengthMinutes: 90,
    minutes: null,
    committeeMetOn: null,
  } as unknown as OneMeeting;
  const changed = { ...draftOf(meeting), length: 95, reason: " Ghi nhầm " };
  expect(toCorrection(changed, meeting, "k")).toEqual({
    meetingId: "m",
    version: 3,
    heldOn: "2020-06-02",
    sessionType: "REGULAR",
    lengthMinutes: 95,
    reason: "Ghi nhầm",
    idempotencyKey: "k",
  });
});

it("the address is read, and what it gets wrong is named", () => {
  const { view, rejected } = readMeetingsView({
    src: "SUPERIOR",
    b: "rumour",
    draw: "10",
    seed: "7",
    t: "x",
  });
  expect(view).toMatchObject({
    source: "SUPERIOR",
    shortcoming: null,
    draw: { size: 10, seed: 7 },
    type: null,
  });
  expect(rejected.map(({ key }) => key)).toEqual(["t", "b"]);
  expect(readMeetingsView({ draw: "51", seed: "7" }).view.draw).toBeNull();
  expect(meetingsWhere(view, { from: "a", before: "b" }, null)).toEqual({
    heldOn: { from: "a", before: "b" },
    source: { eq: "SUPERIOR" },
  });
});

it("the last twelve months take the present one along; another period stays what it is", () => {
  const last = { key: "12m", from: "2019-07-01", before: "2020-07-01" };
  expect(daysOf(last, TODAY)).toEqual({ from: "2019-07-01", before: "2020-08-01" });
  expect(daysOf({ ...last, key: "2019" }, TODAY).before).toBe("2020-07-01");
});
