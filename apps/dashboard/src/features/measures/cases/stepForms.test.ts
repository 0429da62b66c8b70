import { expect, it } from "vitest";
import { type Draft, fieldsOf, inputOf, isComplete, lighterKinds } from "./stepForms.js";

const DRAFT: Draft = {
  on: "2020-06-01",
  words: "",
  proof: "SIGNED",
  form: "PAPER",
  hearing: false,
  files: [],
  decision: "",
  outcome: "",
  kind: "",
  bodyId: "",
  documentNumber: "12-QĐ/QU",
  documentDay: "2020-06-01",
  present: "8",
  inFavour: "7",
  against: "1",
  remedyBy: "",
};
const row = { kind: "RECTIFICATION_ORDER", mine: false } as const;

it("asks a decision for the lighter form and the day of remedy only where it takes them", () => {
  const fields = (decision: string, kind = "") => fieldsOf("DECIDE", row, { ...DRAFT, decision, kind });
  expect(fields("REJECTED")).not.toContain("remedyBy");
  expect(fields("UPHELD")).toContain("remedyBy");
  expect(fields("UPHELD")).not.toContain("kind");
  expect(fields("VARIED", "REMINDER")).toContain("kind");
  expect(fields("VARIED", "REMINDER")).not.toContain("remedyBy");
  expect(fields("VARIED", "SELF_REVIEW")).toContain("remedyBy");
});

it("the subject answers today, in writing here", () => {
  expect(fieldsOf("RESPOND", { ...row, mine: true }, DRAFT)).toEqual(["words", "hearing", "files"]);
});

it("waits for words where a step has to be said, and sends counts as numbers", () => {
  const fields = fieldsOf("DECIDE", row, { ...DRAFT, decision: "REJECTED" });
  expect(isComplete("DECIDE", fields, { ...DRAFT, decision: "REJECTED" })).toBe(false);
  const draft = { ...DRAFT, decision: "REJECTED", words: " Không đủ căn cứ. " };
  expect(isComplete("DECIDE", fields, draft)).toBe(true);
  expect(inputOf(fields, draft)).toMatchObject({
    decision: "REJECTED",
    inFavour: 7,
    words: "Không đủ căn cứ.",
  });
  expect(isComplete("ANNOUNCE", ["on", "words"], DRAFT)).toBe(true);
});

it("offers lighter forms that the body may decide on", () => {
  const body = { id: "b", name: "Chi bộ", kind: "CELL", seats: 20, quorum: 11 } as const;
  expect(lighterKinds({ kind: "REPRIMAND", body })).toEqual(["REMINDER", "CRITICISM", "SELF_REVIEW"]);
});
